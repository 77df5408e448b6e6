'use client';

/** Narrows the checklist it stands over to what has the typed text in it. */
export function FacetFilter({ label }: { label: string }) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      className="input input-small scripted"
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(event) => {
        const typed = event.target.value.toLocaleLowerCase();
        for (const option of event.target.form?.querySelectorAll<HTMLElement>('.checkbox') ?? []) {
          option.hidden = !option.textContent.toLocaleLowerCase().includes(typed);
        }
      }}
    />
  );
}
