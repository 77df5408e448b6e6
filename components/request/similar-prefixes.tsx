import { prefixPath } from '@/lib/domain/prefix';
import type { SimilarPrefix } from '@/lib/domain/prefix-availability';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  similar: readonly SimilarPrefix[];
  locale: Locale;
  /** Beside a form that is being filled in, links open elsewhere. */
  target?: '_blank' | undefined;
};

/** Components that have a prefix already and are called much the same. */
export function SimilarPrefixes({ similar, locale, target }: Props) {
  return (
    <ul className="similar">
      {similar.map(({ scheme, prefix, title, owners }) => (
        <li key={`${scheme} ${prefix}`}>
          <a href={localeHref(locale, prefixPath(scheme, prefix))} target={target} rel="noopener">
            <span className="flex flex-wrap items-baseline gap-x-3">
              <code className="segment segment-prefix">{prefix}</code>
              <span>{title}</span>
            </span>
            <span className="text-muted text-sm">{owners.map(({ name }) => name).join(', ')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
