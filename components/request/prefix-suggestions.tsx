'use client';

import type { MouseEvent } from 'react';

type Props = {
  suggestions: readonly string[];
  /** Of the page that shows the form with one of them filled in, without a script. */
  path: string;
  texts: { title: string; use: string };
};

/** Prefixes that are free and come from the component's name; one fills the field of this form. */
export function PrefixSuggestions({ suggestions, path, texts }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-muted">{texts.title}</span>
      {suggestions.map((prefix) => (
        <button
          key={prefix}
          type="submit"
          formMethod="get"
          formAction={path}
          name="prefix"
          value={prefix}
          aria-label={texts.use.replace('{prefix}', () => prefix)}
          className="chip"
          onClick={fillIn}
        >
          <code className="segment segment-prefix">{prefix}</code>
        </button>
      ))}
    </div>
  );
}

function fillIn(event: MouseEvent<HTMLButtonElement>): void {
  event.preventDefault();
  const { form, value } = event.currentTarget;
  const field = form?.querySelector<HTMLInputElement>('input[name=prefix]');
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
