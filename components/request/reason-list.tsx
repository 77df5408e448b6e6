import type { AvailabilityReason } from '@/lib/domain/prefix-availability';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';
import './request.css';

export type ReasonTexts = Readonly<Record<AvailabilityReason['kind'], string>>;

type Props = {
  reasons: readonly AvailabilityReason[];
  locale: Locale;
  /** A sentence for each kind, which ends in what it collides with. */
  texts: ReasonTexts;
  /** Beside a form that is being filled in, links open elsewhere. */
  target?: '_blank' | undefined;
};

/** What stands in the way of a prefix, each with a link to it. */
export function ReasonList({ reasons, locale, texts, target }: Props) {
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.kind} ${reason.with?.path}`}>
          <i className="icon icon-sm icon-warning" aria-hidden="true" />
          <span>
            {texts[reason.kind]}
            {reason.with && (
              <>
                {' '}
                <With found={reason.with} locale={locale} target={target} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function With({
  found: { text, path },
  locale,
  target,
}: Pick<Props, 'locale' | 'target'> & { found: NonNullable<AvailabilityReason['with']> }) {
  if (path === null) return text;
  return (
    <a href={localeHref(locale, path)} target={target} rel="noopener" className="link">
      {text}
    </a>
  );
}
