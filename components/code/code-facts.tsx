import { STATUS_CODES } from 'node:http';
import { useLocale, useTranslations } from 'next-intl';
import type { Category } from '@/lib/domain/category';
import { type Code, codePath } from '@/lib/domain/code';
import type { Owner } from '@/lib/domain/owner';
import { type Prefix, prefixPath } from '@/lib/domain/prefix';
import { localeHref } from '@/lib/i18n/href';
import { PrefixOwners } from '../prefix/prefix-owners';
import { RepositoryLink } from '../prefix/repository-link';
import { Fact, Facts } from '../ui/facts';
import { JsonTwin } from '../ui/json-twin';
import { Section } from '../ui/section';

type Props = {
  code: Code;
  prefix: Prefix;
  prefixLabel: string;
  owners: readonly Owner[];
  /** The identity category, where the grammar has one. */
  category: Category | null;
  /** Codes that this one is used in the place of. */
  replaces: readonly string[];
};

/** Whose the code is, and what else is known of it. */
export function CodeFacts({ code, prefix, prefixLabel, owners, category, replaces }: Props) {
  const t = useTranslations('code');
  const locale = useLocale();
  return (
    <Section id="owners" title={t('owners')}>
      <Facts>
        <Fact label={t('answers')}>
          <PrefixOwners owners={owners} />
        </Fact>
        <Fact label={prefixLabel}>
          <a href={localeHref(locale, prefixPath(prefix.scheme, prefix.prefix))} className="link">
            <code>{prefix.prefix}</code> {prefix.title}
          </a>
        </Fact>
        {prefix.repository && (
          <Fact label={t('repository')}>
            <RepositoryLink repository={prefix.repository} />
          </Fact>
        )}
        <Fact label={t('http.label')}>
          <HttpStatus code={code} category={category} />
        </Fact>
        {code.aliases.length > 0 && (
          <Fact label={t('aliases', { count: code.aliases.length })}>
            <ul className="text-sm">
              {code.aliases.map((alias) => (
                <li key={alias}>
                  <code>{alias}</code>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {replaces.length > 0 && (
          <Fact label={t('replaces')}>
            <ul className="flex flex-wrap gap-x-3">
              {replaces.map((replaced) => (
                <li key={replaced}>
                  <a href={localeHref(locale, codePath(code.scheme, replaced))} className="link">
                    <code>{replaced}</code>
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <JsonTwin path={codePath(code.scheme, code.code)} label={t('asJson')} />
      </Facts>
    </Section>
  );
}

function HttpStatus({ code, category }: Pick<Props, 'code' | 'category'>) {
  const t = useTranslations('code.http');
  const { httpStatus, httpStatusFrom } = code;
  if (httpStatus === null || httpStatusFrom === null) return <span className="text-muted">{t('none')}</span>;
  const inherited = category?.attributes.httpStatus ?? null;
  const from =
    httpStatusFrom === 'category'
      ? t('category', { category: category?.label ?? '' })
      : inherited === null
        ? t('code')
        : t('overrides', { status: inherited });
  return (
    <>
      <span className="font-semibold">{statusLine(httpStatus)}</span>
      <p className="text-muted text-sm">{from}</p>
    </>
  );
}

/** A status as HTTP writes it: "404 Not Found" (RFC 9110, section 15). */
export function statusLine(status: number): string {
  return [String(status), STATUS_CODES[status]].filter(Boolean).join(' ');
}
