'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useTransition } from 'react';
import { formAddress } from './form-address';

type Props = { action: string; className?: string; children: ReactNode };

const PAUSE_MS = 250;

/** A GET form that leads where it leads while one types; without a script it takes its button. */
export function LiveForm({ action, className, children }: Props) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  useEffect(() => () => clearTimeout(timer.current), []);

  function go(form: HTMLFormElement) {
    const { pathname, search } = formAddress(form);
    startTransition(() => router.replace(pathname + search, { scroll: false }));
  }
  return (
    <form
      action={action}
      className={className}
      aria-busy={pending || undefined}
      onInput={(event) => {
        const form = event.currentTarget;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => go(form), PAUSE_MS);
      }}
    >
      {children}
    </form>
  );
}
