'use client';

import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchTexts } from './search-texts';

const load = () => import('./search-palette');
type Palette = Awaited<ReturnType<typeof load>>['SearchPalette'];

type Props = { texts: SearchTexts; locale: Locale };

/**
 * Opens the palette: by Ctrl or Cmd and K, by what has `data-opens-search`, and by typing into the field of the frame.
 * The palette itself is loaded when it is first wanted; what is typed until then goes into that field.
 */
export function PaletteOpener({ texts, locale }: Props) {
  const [palette, setPalette] = useState<{ Shown: Palette } | null>(null);
  const before = useRef<Element>(null);

  useEffect(() => {
    function show() {
      before.current ??= document.activeElement;
      fieldOf()?.focus();
      // Where it cannot be loaded the field is left, which leads to the search as a page.
      load().then(
        ({ SearchPalette }) => setPalette({ Shown: SearchPalette }),
        () => undefined,
      );
    }
    function onKeyDown(event: KeyboardEvent) {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      if (!isShortcut) return;
      event.preventDefault();
      show();
    }
    function onClick(event: MouseEvent) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !opens(event)) return;
      event.preventDefault();
      show();
    }
    function onInput(event: Event) {
      if (event.target === fieldOf()) show();
    }
    function onNear(event: Event) {
      if (opens(event)) load().catch(() => undefined);
    }
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('click', onClick, true);
    document.addEventListener('input', onInput);
    document.addEventListener('pointerover', onNear, { passive: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('input', onInput);
      document.removeEventListener('pointerover', onNear);
    };
  }, []);

  function onClose() {
    setPalette(null);
    const field = fieldOf();
    if (field) field.value = '';
    // Back to where the reader was; the browser itself would go to the field.
    field?.blur();
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }

  return palette && <palette.Shown texts={texts} locale={locale} typed={typedSoFar} onClose={onClose} />;
}

function typedSoFar(): string {
  return fieldOf()?.value ?? '';
}

function opens(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-opens-search]') !== null;
}

function fieldOf(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#search input');
}
