'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useTransition } from 'react';
import { formAddress } from './form-address';
import { wasTypedEarly } from './typed-early';

type Props = { action: string; className?: string; children: ReactNode };

const PAUSE_MS = 250;

/** A GET form that leads where it leads while one types; without a script it takes its button. */
export function LiveForm({ action, className, children }: Props) {
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is first heard.
  useEffect(() => {
    if (element.current && wasTypedEarly(element.current)) goSoon(element.current);
    return () => clearTimeout(timer.current);
  }, []);

  function goSoon(form: HTMLFormElement) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { pathname, search } = formAddress(form);
      startTransition(() => router.replace(pathname + search, { scroll: false }));
    }, PAUSE_MS);
  }
  return (
    <form
      ref={element}
      action={action}
      className={className}
      aria-busy={pending || undefined}
      onInput={(event) => goSoon(event.currentTarget)}
    >
      {children}
    </form>
  );
}
