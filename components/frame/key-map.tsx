'use client';

import { useEffect } from 'react';

/** Between two keys of one sequence, in milliseconds: a page that is just being drawn takes its time over the first. */
const SEQUENCE_MS = 2_000;

/**
 * Presses what names its keys: `data-keys="g c"` on a link, a button, a field or a row of a table, wherever on the page.
 * Keys typed into a field are the field's, but for chords: `aria-keyshortcuts="Control+Enter"`, where Control may be
 * Command.
 * Escape also puts away what pointing at something showed.
 */
export function KeyMap() {
  useEffect(() => {
    let before = { key: '', at: 0 };

    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') document.documentElement.dataset.escaped = '';
      const target = event.target;
      const typing =
        target instanceof HTMLElement &&
        target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
      if (event.defaultPrevented || event.isComposing) return;
      if (event.metaKey || event.ctrlKey || event.altKey) {
        const chorded = named('aria-keyshortcuts', chordOf(event));
        if (chorded === null) return;
        event.preventDefault();
        chorded.click();
        return;
      }
      if (typing) return;
      const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${event.key}` : '';
      before = { key: event.key, at: event.timeStamp };
      const found = named('data-keys', sequence) ?? named('data-keys', event.key);
      if (found === null) return;
      event.preventDefault();
      before.key = '';
      const isCome = found.matches('input, tr');
      if (isCome) found.focus();
      if (!isCome || found.matches('[type=radio]')) found.click();
    }
    function onPointerMove() {
      delete document.documentElement.dataset.escaped;
    }
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointermove', onPointerMove, { passive: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointermove', onPointerMove);
    };
  }, []);
  return null;
}

function named(attribute: 'data-keys' | 'aria-keyshortcuts', keys: string): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>(`[${attribute}]`);
  return [...all].find((one) => one.getAttribute(attribute) === keys && one.checkVisibility()) ?? null;
}

/** As WAI-ARIA 1.2 writes it (section 6.6, aria-keyshortcuts); by the place of the key, since Alt types other characters. */
function chordOf({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): string {
  const key = code.replace(/^(Key|Digit|Numpad(?=Enter))/, '');
  const held = [(ctrlKey || metaKey) && 'Control', altKey && 'Alt', shiftKey && 'Shift'];
  return [...held.filter(Boolean), key].join('+');
}
