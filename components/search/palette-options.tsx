import { type MouseEvent, type RefObject, useEffect } from 'react';
import type { PaletteGroup } from './palette-groups';
import type { SearchHit } from './search-hit';
import { SearchHitLine } from './search-hit-line';

type Props = {
  id: string;
  list: RefObject<HTMLDivElement | null>;
  label: string;
  busy: boolean;
  groups: readonly PaletteGroup[];
  /** Number of the option that Enter opens. */
  active: number;
  words: readonly string[];
  aliasOf: string;
  onPoint: (option: number) => void;
  onOpen: (hit: SearchHit, event: MouseEvent) => void;
};

/** The list of the palette's combobox; its options are links, so that they open like any other. */
export function PaletteOptions({
  id,
  list,
  label,
  busy,
  groups,
  active,
  words,
  aliasOf,
  onPoint,
  onOpen,
}: Props) {
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  let option = 0;
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} aria-busy={busy} className="palette-list">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
        <div
          key={group.id}
          role="group"
          aria-labelledby={group.label === null ? undefined : `${id}-${group.id}`}
          className="palette-group"
        >
          {group.label !== null && (
            <div id={`${id}-${group.id}`} role="presentation" className="palette-label">
              {group.label}
            </div>
          )}
          {group.note && (
            <div role="presentation" className="palette-note">
              {group.note}
            </div>
          )}
          {group.hits.map((hit) => {
            const place = option++;
            return (
              <a
                key={hit.href}
                id={optionId(id, place)}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                href={hit.href}
                className="hit"
                onPointerMove={() => onPoint(place)}
                onClick={(event) => onOpen(hit, event)}
              >
                <SearchHitLine hit={hit} words={words} aliasOf={aliasOf} />
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** What an option is called, for `aria-activedescendant`. */
export function optionId(list: string, option: number): string {
  return `${list}-${option}`;
}
