import type { ReactNode } from 'react';

type Props = { id: string; text: ReactNode; children: ReactNode };

/**
 * A word that explains itself when pointed at or focused. For what must be reachable by keyboard and read aloud; a
 * mere hint for the pointer is a `data-tip` on any element.
 */
export function Tooltip({ id, text, children }: Props) {
  return (
    <span className="tooltip">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: focus is how a keyboard points. */}
      <span className="tooltip-anchor" tabIndex={0} aria-describedby={id}>
        {children}
      </span>
      <span id={id} role="tooltip" className="tooltip-text">
        {text}
      </span>
    </span>
  );
}
