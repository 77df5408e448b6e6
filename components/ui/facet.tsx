'use client';

import { useEffect, useRef, useState } from 'react';
import { addressWith, isPlace } from './address';
import type { Tone } from './badge';

export type FacetOption = {
  value: string;
  label: string;
  /** How many there would be, as readers write it; empty where counting stopped. */
  count: string;
  /** Where the value is a state. */
  tone?: Tone;
};

type Props = {
  /** The parameter of the address. */
  name: string;
  label: string;
  path: string;
  /** The address of the list as it is. */
  search: string;
  options: readonly FacetOption[] | MoreOptions;
  texts: {
    apply: string;
    clear: string;
    /** Over a long list. */
    find: string;
    show: string;
    none: string;
  };
};

/** Where a checklist comes from when it is wanted: as JSON, and as a page that has it. */
export type MoreOptions = { from: string; page: string };

/**
 * A way to narrow a list: its button opens a checklist with counts. A GET form, so it works without a script. Options
 * are data, since there may be hundreds, and may be fetched only once somebody is about to open it: counting them
 * costs more than the list itself.
 */
export function Facet({ name, label, path, search, options: given, texts }: Props) {
  const id = `facet-${name}`;
  const { options, isLoading, load } = useOptions(given);
  const address = new URLSearchParams(search);
  const chosen = address.getAll(name);
  const kept = [...address].filter(([other]) => other !== name && !isPlace(other));
  const popover = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for who opened it before its script was there.
  useEffect(() => {
    if (popover.current?.matches(':popover-open')) load?.();
  }, []);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={chosen.length > 0 ? 'chip chip-on' : 'chip'}
        onPointerEnter={load}
        onFocus={load}
        onClick={load}
      >
        {label}
        {chosen.length > 0 && <b className="tabular-nums">{chosen.length}</b>}
        <i className="icon icon-sm icon-chevron-down" aria-hidden="true" />
      </button>
      <form
        ref={popover}
        action={path}
        id={id}
        popover="auto"
        data-align="start"
        className="facet"
        aria-label={label}
        aria-busy={isLoading}
      >
        {kept.map(([other, value]) => (
          <input key={`${other} ${value}`} type="hidden" name={other} value={value} />
        ))}
        {options === null && 'page' in given && (
          <a href={given.page} className="facet-wanted">
            {texts.show}
          </a>
        )}
        {options?.length === 0 && <p className="facet-wanted">{texts.none}</p>}
        {options && options.length > 12 && (
          <input
            type="search"
            aria-label={texts.find}
            placeholder={texts.find}
            className="input input-small scripted"
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
            onChange={(event) => keepMatching(event.target)}
          />
        )}
        <div className="facet-options" key={chosen.join('\n')}>
          {options?.map(({ value, label: text, count, tone }) => (
            <label key={value} className="checkbox">
              <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
              <span className={tone && `badge badge-${tone}`}>{text}</span>
              <small>{count}</small>
            </label>
          ))}
        </div>
        <div className="facet-end">
          <button type="submit" className="button button-primary button-small">
            {texts.apply}
          </button>
          {chosen.length > 0 && (
            <a
              href={addressWith(path, address, { [name]: null })}
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

/** The options that were given, or those that were fetched; null until they are there. */
function useOptions(given: readonly FacetOption[] | MoreOptions) {
  const [fetched, setFetched] = useState<readonly FacetOption[] | null>(null);
  const [isLoading, setLoading] = useState(false);
  // Pointing and focusing come within one moment, before the state is seen.
  const asked = useRef(false);
  if (!('from' in given)) return { options: given, isLoading: false, load: undefined };
  const { from } = given;
  const load = async () => {
    if (asked.current) return;
    asked.current = true;
    setLoading(true);
    try {
      const response = await fetch(from);
      if (response.ok) setFetched(await response.json());
      else asked.current = false;
    } catch {
      asked.current = false;
    } finally {
      setLoading(false);
    }
  };
  return { options: fetched, isLoading, load };
}

/** Leaves of the checklist what has the typed text in it. */
function keepMatching({ value, form }: HTMLInputElement) {
  const typed = value.toLocaleLowerCase();
  for (const option of form?.querySelectorAll<HTMLElement>('.checkbox') ?? []) {
    option.hidden = !option.textContent.toLocaleLowerCase().includes(typed);
  }
}
