import { useLocale, useTranslations } from 'next-intl';
import type { Category } from '@/lib/domain/category';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { Section } from '../ui/section';
import { expectationTexts } from './expectation-texts';
import { expectationText } from './segment-rule';
import { TryCode } from './try-code';

type Props = {
  scheme: Scheme & { readonly example: string; readonly categories: readonly Category[] };
  initial: string;
};

/** The live field of a scheme, with all the words it may need. */
export function SchemeTrial({ scheme, initial }: Props) {
  const t = useTranslations('schemes');
  const code = useTranslations('code');
  const locale = useLocale();
  const { slug, grammar, example, categories } = scheme;
  const vocabularies: Record<string, Record<string, string>> = {};
  for (const { segment, value, label } of categories) {
    const values = vocabularies[segment] ?? {};
    values[value] = label;
    vocabularies[segment] = values;
  }
  return (
    <Section id="try" title={t('try.title')}>
      <TryCode
        grammar={grammar}
        initial={initial}
        placeholder={example}
        action={localeHref(locale, `/schemes/${slug}`)}
        codes={localeHref(locale, `/codes/${slug}`)}
        vocabularies={vocabularies}
        texts={{
          label: t('try.label'),
          help: t('try.help'),
          read: t('try.read'),
          stopped: t.raw('try.stopped'),
          expected: expectationTexts(grammar, (expected) => expectationText(t, grammar, expected)),
          exact: t('try.exact'),
          otherSpelling: t('try.otherSpelling'),
          lookUp: t('try.lookUp'),
          open: code('open'),
          unknown: code('notInVocabulary'),
        }}
      />
    </Section>
  );
}
