import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { foundGroups, recentGroups } from './palette-groups';
import { optionId, PaletteOptions } from './palette-options';
import { recentHits, rememberHit } from './recent-hits';
import type { SearchHit } from './search-hit';
import type { SearchTexts } from './search-texts';
import { useSearch } from './use-search';

type Props = {
  texts: SearchTexts;
  locale: Locale;
  /** What was typed until the palette is there. */
  typed: () => string;
  onClose: () => void;
};

/** Searches everything from anywhere: a combobox with a list (ARIA Authoring Practices Guide, combobox). */
export function SearchPalette({ texts, locale, typed, onClose }: Props) {
  const [q, setQ] = useState('');
  const [recent] = useState(recentHits);
  const [pointed, setPointed] = useState({ q: '', option: 0 });
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { q: answered, result, state } = useSearch(q, locale);

  const groups = result === null ? recentGroups(recent, texts) : foundGroups(answered, result, locale, texts);
  const options = groups.flatMap(({ hits }) => hits).length;
  // Another answer is chosen from its beginning.
  const active = pointed.q === answered ? Math.min(pointed.option, options - 1) : 0;
  const point = (option: number) => setPointed({ q: answered, option });

  useEffect(() => {
    dialog.current?.showModal();
    setQ(typed());
  }, [typed]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || options === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      point((active + (event.key === 'ArrowDown' ? 1 : options - 1)) % options);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const link = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
      if (link instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey)) window.open(link.href);
      else link?.click();
    }
  }

  function onOpen(hit: SearchHit, event: MouseEvent) {
    if (hit.aside !== '') rememberHit(hit);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.current?.close();
  }

  return (
    <dialog ref={dialog} closedby="any" aria-label={texts.label} className="palette" onClose={onClose}>
      <div className="palette-field">
        <i className="icon icon-search" aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          autoFocus
          value={q}
          placeholder={texts.placeholder}
          aria-label={texts.label}
          aria-expanded={options > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={options > 0 ? optionId(listId, active) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button button-small" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      <PaletteOptions
        id={listId}
        list={list}
        label={texts.results}
        busy={state === 'searching'}
        groups={groups}
        active={active}
        words={result?.words ?? []}
        aliasOf={texts.aliasOf}
        onPoint={point}
        onOpen={onOpen}
      />
      {result === null && <p className="palette-empty">{texts.empty}</p>}
      <div className="palette-foot">
        <span role="status">{said()}</span>
        <span aria-hidden="true" className="tools-wide">
          {texts.keys}
        </span>
      </div>
    </dialog>
  );

  function said(): string {
    if (state === 'failed') return texts.failed;
    if (state === 'searching') return texts.searching;
    if (result === null) return '';
    const found = groups.filter(({ label }) => label !== null).flatMap(({ hits }) => hits).length;
    return found === 0
      ? texts.nothing.replace('{q}', () => answered)
      : texts.count.replace('{count}', String(found));
  }
}
