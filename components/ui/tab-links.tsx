type Props = {
  /** What is chosen here, for who cannot see it. */
  label: string;
  tabs: readonly { readonly href: string; readonly label: string; readonly chosen: boolean }[];
  className?: string;
};

/** A few ways to see or do a thing, each an address of its own. */
export function TabLinks({ label, tabs, className = '' }: Props) {
  return (
    <nav aria-label={label} className={`flex flex-wrap gap-x-4 gap-y-1 ${className}`}>
      {tabs.map(({ href, label: text, chosen }) => (
        <a
          key={href}
          href={href}
          aria-current={chosen ? 'true' : undefined}
          className="border-transparent border-b-2 py-1 text-muted hover:text-ink not-aria-[current]:print:hidden aria-[current]:border-accent aria-[current]:text-ink"
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
