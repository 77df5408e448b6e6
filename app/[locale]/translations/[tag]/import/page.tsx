import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { getFormTexts } from '@/components/fault/form-texts';
import { PageHead } from '@/components/frame/page-head';
import { ImportForm } from '@/components/translation/import-form';
import { localeHref } from '@/lib/i18n/href';
import { translationFormats } from '@/lib/transfer/translation/translation-format';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { decodePart } from '@/lib/web/address-part';
import { answerWith } from '@/lib/web/answer-status';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { uploadAction } from './actions';

type Props = { params: Promise<{ tag: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('translationFile');
  return { title: t('title', { language: languageName(decodePart((await params).tag), await getLocale()) }) };
}

/** Brings translations in from a file: the first step, to choose it. */
export default async function ImportPage({ params }: Props) {
  const tag = decodePart((await params).tag);
  const known = await read(listLocales, {});
  if (!known.some((locale) => locale.tag === tag)) {
    answerWith(404);
    return <NotFound />;
  }
  const rights = await rightsTo({ locale: tag });
  if (!rights.has('translation.save')) return <NotAllowed />;
  const locale = await getLocale();
  const t = await getTranslations('translationFile');
  const language = languageName(tag, locale);
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/translations'), label: t('translations') },
          { href: localeHref(locale, `/translations/${encodeURIComponent(tag)}`), label: language },
        ]}
        title={t('title', { language })}
      />
      <div className="page-body flex flex-col gap-6">
        <p className="max-w-prose text-muted">{t('what')}</p>
        <ImportForm
          tag={tag}
          formats={translationFormats.map(({ id, label, extension }) => ({ id, label, extension }))}
          mayApprove={rights.has('translation.review')}
          action={uploadAction}
          texts={await getFormTexts()}
        />
      </div>
    </>
  );
}
