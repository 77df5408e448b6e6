import { useLocale, useTranslations } from 'next-intl';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import type { CategorySegment } from '@/lib/domain/scheme/segment';
import { localeHref } from '@/lib/i18n/href';
import { Fact, Facts } from '../ui/facts';
import { JsonTwin } from '../ui/json-twin';

type Props = { scheme: Scheme; vocabularies: readonly CategorySegment[] };

/** What is in the scheme, and what is on its page. */
export function SchemeContents({ scheme, vocabularies }: Props) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  const inScheme = `?scheme=${encodeURIComponent(scheme.slug)}`;
  const parts = [
    { id: 'grammar', label: t('grammar') },
    { id: 'try', label: t('try.title') },
    { id: 'pattern', label: t('pattern.title') },
    ...vocabularies.map(({ name, label }) => ({ id: `vocabulary-${name}`, label })),
    ...(scheme.guidelines === null ? [] : [{ id: 'guidelines', label: t('guidelines') }]),
    { id: 'envelope', label: t('envelope.title') },
  ];
  return (
    <aside className="max-lg:[&>dl]:flex-row max-lg:[&>dl]:flex-wrap max-lg:[&>dl]:gap-x-8 lg:sticky lg:top-[calc(var(--top)+1.25rem)] lg:self-start">
      <Facts>
        <Fact label={t('holds')}>
          <ul className="flex flex-col gap-1">
            <li>
              <a href={localeHref(locale, `/prefixes${inScheme}`)} className="link">
                {t('prefixCount', { count: scheme.counts.prefixes })}
              </a>
            </li>
            <li>
              <a href={localeHref(locale, `/codes${inScheme}`)} className="link">
                {t('codeCount', { count: scheme.counts.codes })}
              </a>
            </li>
          </ul>
        </Fact>
        <Fact label={t('messages')}>{t(`style.${scheme.messageStyle}`)}</Fact>
        <Fact label={t('newPrefixes')}>{t(`policy.${scheme.policy}`)}</Fact>
        <JsonTwin path={`/schemes/${scheme.slug}`} label={t('asJson')} />
      </Facts>
      <nav aria-label={t('contents')} className="mt-5 border-line border-t pt-4 max-lg:hidden print:hidden">
        <ul className="flex flex-col gap-1">
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`} className="text-muted hover:text-accent hover:underline">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
