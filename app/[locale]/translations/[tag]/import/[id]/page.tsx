import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { getFormTexts } from '@/components/fault/form-texts';
import { PageHead } from '@/components/frame/page-head';
import { ImportApply } from '@/components/translation/import-apply';
import { ImportEntries, ImportOutcomes } from '@/components/translation/import-entries';
import { ImportProgress } from '@/components/translation/import-progress';
import { searchFrom } from '@/components/ui/address';
import { ListFooter } from '@/components/ui/list-footer';
import { tellRefusal } from '@/lib/domain/tell-refusal';
import { localeHref } from '@/lib/i18n/href';
import { previewImport } from '@/lib/usecases/translation/preview-import';
import { readImport } from '@/lib/usecases/translation/read-import';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { faultMessages } from '@/lib/web/fault-messages';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { NotAllowed } from '../../../../not-allowed';
import NotFound from '../../../../not-found';
import { Refused } from '../../../../refused';
import { applyImportAction, checkImportAction } from '../actions';

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ tag: string; id: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('translationFile');
  return { title: t('title', { language: languageName(decodePart((await params).tag), await getLocale()) }) };
}

/** Brings translations in from a file: the second step, to see what would become of each and to import them. */
export default async function ImportPreviewPage({ params, searchParams }: Props) {
  const tag = decodePart((await params).tag);
  if (!(await rightsTo({ locale: tag })).has('translation.save')) return <NotAllowed />;
  const id = decodePart((await params).id);
  const found = await attempt(readImport, { id });
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const report = found.value;
  const query = await searchParams;
  const page = await attempt(previewImport, { ...inputFrom(previewImport, query), id });
  const locale = await getLocale();
  const t = await getTranslations('translationFile');
  const language = languageName(tag, locale);
  const root = localeHref(locale, `/translations/${encodeURIComponent(tag)}`);
  const path = `${root}/import/${id}`;
  const search = searchFrom(query);
  const messages = await faultMessages(locale);
  const texts = await getFormTexts();
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/translations'), label: t('translations') },
          { href: root, label: language },
          { href: `${root}/import`, label: t('title', { language }) },
        ]}
        title={report.name ?? t('file')}
      />
      <div className="page-body flex flex-col gap-6">
        {report.checked < report.entries ? (
          <ImportProgress report={report} action={checkImportAction} texts={texts} />
        ) : (
          <ImportApply report={report} action={applyImportAction} texts={texts} />
        )}
        <ImportOutcomes path={path} search={search} counts={report.counts} />
        {page.ok ? (
          <>
            <ImportEntries
              entries={page.value.items}
              hrefOf={(to) => localeHref(locale, to)}
              tell={({ fault, params: told }) =>
                tellRefusal({ fault, params: told, fields: [] }, locale, messages).message
              }
            />
            <ListFooter
              path={path}
              search={search}
              words={t('total', { count: page.value.total })}
              previousCursor={page.value.previousCursor}
              nextCursor={page.value.nextCursor}
            />
          </>
        ) : (
          <Refused results={[page]} path={path} search={search} />
        )}
      </div>
    </>
  );
}
