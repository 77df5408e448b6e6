import type { ReactNode } from 'react';
import { addressWith } from './address';
import { Checkbox } from './checkbox';
import { FacetFilter } from './facet-filter';

export type FacetOption = {
  value: string;
  label: ReactNode;
  /** How many there would be; `null` where counting stopped. */
  count: string | null;
};

type Props = {
  /** The parameter of the address. */
  name: string;
  label: string;
  path: string;
  search: URLSearchParams;
  options: readonly FacetOption[];
  texts: { apply: string; clear: string /** Over a long list. */; find: string };
};

/** A way to narrow a list: its button opens a checklist with counts. A GET form: it works without a script. */
export function Facet({ name, label, path, search, options, texts }: Props) {
  const id = `facet-${name}`;
  const chosen = search.getAll(name);
  const kept = [...search].filter(([other]) => other !== name && other !== 'cursor');
  return (
    <>
      <button type="button" popoverTarget={id} className={chosen.length > 0 ? 'chip chip-on' : 'chip'}>
        {label}
        {chosen.length > 0 && <span className="font-semibold tabular-nums">{chosen.length}</span>}
        <i className="icon icon-sm icon-chevron-down" aria-hidden="true" />
      </button>
      <form action={path} id={id} popover="auto" data-align="start" className="facet" aria-label={label}>
        {kept.map(([other, value]) => (
          <input key={`${other} ${value}`} type="hidden" name={other} value={value} />
        ))}
        {options.length > 12 && <FacetFilter label={texts.find} />}
        <div className="facet-options">
          {options.map(({ value, label: text, count }) => (
            <Checkbox
              key={value}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              label={text}
              aside={count ?? ''}
            />
          ))}
        </div>
        <div className="facet-end">
          <button type="submit" className="button button-primary button-small">
            {texts.apply}
          </button>
          {chosen.length > 0 && (
            <a
              href={addressWith(path, search, { [name]: null })}
              className="button button-quiet button-small"
            >
              {texts.clear}
            </a>
          )}
        </div>
      </form>
    </>
  );
}
