import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** Where the page is without this. */
  removeHref: string;
  /** The name of the link that takes it away: "Remove Status: active". */
  removeLabel: string;
};

/** Something that was chosen and can be taken away. */
export function Chip({ children, removeHref, removeLabel }: Props) {
  return (
    <span className="chip chip-on">
      <span>{children}</span>
      <a href={removeHref} className="chip-remove">
        <i className="icon icon-sm icon-close" aria-hidden="true" />
        <span className="sr-only">{removeLabel}</span>
      </a>
    </span>
  );
}
