'use client';

import { useEffect, useState } from 'react';

type Props = {
  text: string;
  label: string;
  /** Said and shown once it is copied. */
  done: string;
  /** Only the icon; the label is then its name. */
  square?: boolean;
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, done, square = false }: Props) {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  const said = copied ? done : label;
  return (
    <button
      type="button"
      className={square ? 'button button-quiet button-icon' : 'button button-small'}
      aria-label={square ? said : undefined}
      data-tip={square ? said : undefined}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <i className={`icon icon-${copied ? 'check' : 'copy'}`} aria-hidden="true" />
      {!square && <span aria-live="polite">{said}</span>}
    </button>
  );
}
