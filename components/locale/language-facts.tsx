import { getLocale, getTranslations } from 'next-intl/server';
import { languageName } from '../code/language-name';
import { pluralExamples } from '../translation/plural-examples';

type Props = { tag: string; direction: 'ltr' | 'rtl' };

/** What CLDR knows of a language: its names, the way it is written, and the numbers of each plural category. */
export async function LanguageFacts({ tag, direction }: Props) {
  const t = await getTranslations('localeForm');
  const reader = await getLocale();
  const [name, own] = [languageName(tag, reader), languageName(tag, tag)];
  return (
    <dl className="entry-facts">
      <dt>{t('name')}</dt>
      <dd>
        {name}
        {own !== name && (
          <>
            {' · '}
            <span lang={tag}>{own}</span>
          </>
        )}
      </dd>
      <dt>{t('direction')}</dt>
      <dd>{t(direction)}</dd>
      <dt>{t('plurals')}</dt>
      <dd>
        {Object.entries(pluralExamples(tag, 'cardinal')).map(([category, numbers]) => (
          <span key={category} className="me-4 inline-block">
            <code>{category}</code> {numbers}
          </span>
        ))}
      </dd>
      <dt>{t('ordinals')}</dt>
      <dd>
        {Object.entries(pluralExamples(tag, 'ordinal')).map(([category, numbers]) => (
          <span key={category} className="me-4 inline-block">
            <code>{category}</code> {numbers}
          </span>
        ))}
      </dd>
    </dl>
  );
}
