'use client';

import { useEffect } from 'react';

/**
 * Presses what names its keys: `data-keys="g c"` on a link, a button or a field, wherever on the page. Keys typed
 * into a field are the field's. Escape also puts away what pointing at something showed.
 */
export function KeyMap() {
  useEffect(() => {
    let before = { key: '', at: 0 };

    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') document.documentElement.dataset.escaped = '';
      const target = event.target;
      const typing =
        target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
      if (typing || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const sequence = event.timeStamp - before.at < 1000 ? `${before.key} ${event.key}` : '';
      before = { key: event.key, at: event.timeStamp };
      const found = named(sequence) ?? named(event.key);
      if (found === null) return;
      event.preventDefault();
      before.key = '';
      if (found instanceof HTMLInputElement) found.focus();
      else found.click();
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

function named(keys: string): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>('[data-keys]');
  return [...all].find((one) => one.dataset.keys === keys && one.checkVisibility()) ?? null;
}
