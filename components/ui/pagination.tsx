type Props = {
  label: string;
  /** `null` where there is nothing before, or after. */
  previous: { href: string; label: string } | null;
  next: { href: string; label: string } | null;
};

/** Before and after, by address. What lies in between is not counted: a list is paged by where it stopped. */
export function Pagination({ label, previous, next }: Props) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={label} className="flex gap-2">
      {previous && (
        <a href={previous.href} rel="prev" className="button button-small">
          <i className="icon icon-chevron-left" aria-hidden="true" />
          {previous.label}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className="button button-small">
          {next.label}
          <i className="icon icon-chevron-right" aria-hidden="true" />
        </a>
      )}
    </nav>
  );
}
