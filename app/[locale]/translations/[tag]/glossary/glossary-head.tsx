import { getLocale, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { PageHead } from '@/components/frame/page-head';
import { localeHref } from '@/lib/i18n/href';

/** The address of a language's glossary, with the reader's locale. */
export async function glossaryPath(tag: string): Promise<string> {
  return localeHref(await getLocale(), `/translations/${encodeURIComponent(tag)}/glossary`);
}

/** The top line of a page within a glossary. */
export async function GlossaryHead({ tag, title }: { tag: string; title: string }) {
  const t = await getTranslations('glossary');
  const translation = await getTranslations('translation');
  const locale = await getLocale();
  return (
    <PageHead
      trail={[
        { href: localeHref(locale, '/translations'), label: translation('title') },
        {
          href: localeHref(locale, `/translations/${encodeURIComponent(tag)}`),
          label: languageName(tag, locale),
        },
        { href: await glossaryPath(tag), label: t('title') },
      ]}
      title={title}
    />
  );
}
