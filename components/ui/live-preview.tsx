'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { wasTypedEarly } from './typed-early';

type Props = {
  /** Makes what is shown out of what stands in the form around it. */
  preview: (form: FormData) => Promise<ReactNode>;
  label: string;
  /** What is shown until something is typed. */
  children: ReactNode;
};

const PAUSE_MS = 400;

/** Beside the fields of a form: what would come of them, while one types. */
export function LivePreview({ preview, label, children }: Props) {
  const place = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<ReactNode>(null);

  useEffect(() => {
    const form = place.current?.closest('form');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest = 0;
    async function show() {
      if (!form) return;
      newest += 1;
      const asked = newest;
      // A preview that cannot be had leaves the one before.
      const node = await preview(new FormData(form)).catch(() => null);
      if (node !== null && asked === newest) setShown(node);
    }
    function onInput() {
      clearTimeout(timer);
      timer = setTimeout(show, PAUSE_MS);
    }
    form?.addEventListener('input', onInput);
    if (form && wasTypedEarly(form)) onInput();
    return () => {
      clearTimeout(timer);
      form?.removeEventListener('input', onInput);
    };
  }, [preview]);

  return (
    <section ref={place} aria-label={label} aria-live="polite" className="live-preview">
      {shown ?? children}
    </section>
  );
}
