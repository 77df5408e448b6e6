'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = { href: string; exact: boolean; keys: string; children: ReactNode };

/** A place of the rail; knows whether the reader is there, also after the page changed below it. */
export function RailLink({ href, exact, keys, children }: Props) {
  const here = usePathname();
  const current = here === href || (!exact && here.startsWith(`${href}/`));
  return (
    <a className="rail-link" href={href} data-keys={keys} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
