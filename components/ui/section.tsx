import type { ReactNode } from 'react';

type Props = {
  /** Of the heading; also where a link to this part leads. */
  id: string;
  title: ReactNode;
  /** At the end of the heading's line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of a page, with its heading. */
export function Section({ id, title, aside, className = '', children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-3 flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
