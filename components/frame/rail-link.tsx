'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = { href: string; exact: boolean; keys: string; children: ReactNode };

/** A place of the rail; knows whether the reader is there, also after the page changed below it, and stays in sight then. */
export function RailLink({ href, exact, keys, children }: Props) {
  const here = usePathname();
  const link = useRef<HTMLAnchorElement>(null);
  const current = here === href || (!exact && here.startsWith(`${href}/`));
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <a
      ref={link}
      className="rail-link"
      href={href}
      data-keys={keys}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
