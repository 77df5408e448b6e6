import { getLocale, getTranslations } from 'next-intl/server';
import { codePath } from '@/lib/domain/code';
import type { CodeReading, GrammarReport as Report } from '@/lib/domain/grammar-report';
import { localeHref } from '@/lib/i18n/href';
import { LinkButton } from '../ui/link-button';
import { SimpleTable } from '../ui/simple-table';

type Props = {
  scheme: string;
  report: Report;
  /** The next page of the codes that would read otherwise; null: no more, or not from here. */
  nextHref: string | null;
};

/** What a change of a grammar comes to: how codes would read, and what has no place in it. */
export async function GrammarReport({ scheme, report, nextHref }: Props) {
  const t = await getTranslations('schemeForm');
  const locale = await getLocale();
  const { codes, prefixes, categories } = report.misfits;
  const fits = codes + prefixes + categories === 0;
  const row = ({ code, reads }: CodeReading) => ({
    key: code,
    cells: [
      <a key="code" href={localeHref(locale, codePath(scheme, code))} className="link font-mono">
        {code}
      </a>,
      reads === null ? <span key="reads">{t('cannotRead')}</span> : <code key="reads">{reads}</code>,
    ],
  });
  const columns = [{ label: t('code') }, { label: t('reads') }];
  return (
    <div className="flex flex-col gap-4">
      <p>
        {t('example')} <code className="font-medium">{report.example}</code>
      </p>
      {report.first.length > 0 && (
        <SimpleTable caption={t('firstCodes')} columns={columns} rows={report.first.map(row)} />
      )}
      <p className="font-semibold">{fits ? t('fits') : t('misfits', { codes, prefixes, categories })}</p>
      {report.codes.length > 0 && (
        <SimpleTable caption={t('misfitCodes')} columns={columns} rows={report.codes.map(row)} bounded />
      )}
      {nextHref && (
        <LinkButton href={nextHref} size="small" className="self-start">
          {t('next')}
        </LinkButton>
      )}
      {report.prefixes.length > 0 && (
        <p>
          {t('misfitPrefixes')} <code>{report.prefixes.join(', ')}</code>
        </p>
      )}
      {report.categories.length > 0 && (
        <p>
          {t('misfitCategories')}{' '}
          <code>{report.categories.map(({ segment, value }) => `${segment} ${value}`).join(', ')}</code>
        </p>
      )}
    </div>
  );
}
