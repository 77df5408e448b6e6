import { codePath } from '@/lib/domain/code';
import type { SimilarCodes } from '@/lib/domain/search/similar-codes';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';
import { CodeSegments } from '../scheme/code-segments';
import { foundWords } from '../search/found-words';

export type SimilarTexts = {
  title: string;
  /** Where one of them says the very same. */
  same: string;
  none: string;
  waiting: string;
};

type Props = {
  /** Null: there is no message yet. */
  found: SimilarCodes | null;
  locale: Locale;
  texts: SimilarTexts;
};

/** Registered codes that say what a new one would: is it this one? */
export function SimilarList({ found, locale, texts }: Props) {
  const items = found?.items ?? [];
  const isSame = items.some(({ nearness }) => nearness === 'same');
  return (
    <section aria-label={texts.title} className="similar">
      <h2 className="font-semibold">{isSame ? texts.same : texts.title}</h2>
      <div aria-live="polite">
        {items.length === 0 && <p className="text-muted">{found === null ? texts.waiting : texts.none}</p>}
        <ul>
          {items.map((item) => (
            <li key={`${item.scheme} ${item.code}`} data-nearness={item.nearness}>
              <a
                href={localeHref(locale, codePath(item.scheme, item.spelling))}
                target="_blank"
                rel="noopener"
              >
                <span className="flex flex-wrap items-baseline gap-x-3">
                  <CodeSegments
                    spans={item.segments ?? [{ kind: 'name', role: 'identity', text: item.spelling }]}
                    struck={item.status === 'retired'}
                  />
                  <span className="text-muted text-sm">{item.schemeName}</span>
                </span>
                <span lang={item.messageLocale ?? 'en'}>
                  {foundWords(item.message, found?.words ?? []).map((stretch, place) =>
                    stretch.found ? (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text.
                      <mark key={place}>{stretch.text}</mark>
                    ) : (
                      stretch.text
                    ),
                  )}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
