'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = {
  current: string;
  label: string;
  icon: ReactNode;
  options: readonly { locale: string; name: string; short: string }[];
};

/**
 * The same page in another language, loaded anew since the language of the document changes. Each address carries
 * its locale, the default one too: so the proxy keeps the choice, and only then drops that prefix.
 */
export function LocaleSwitch({ current, label, icon, options }: Props) {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const [, first, ...rest] = pathname.split('/');
  const path = options.some(({ locale }) => locale === first) ? rest.join('/') : pathname.slice(1);
  return (
    <>
      <button type="button" className="button button-quiet" popoverTarget="language" aria-label={label}>
        {icon}
        <span className="tools-wide">{options.find(({ locale }) => locale === current)?.short}</span>
      </button>
      <div id="language" popover="auto" className="menu">
        {options.map(({ locale, name }) => (
          <a
            key={locale}
            href={`/${locale}${path && `/${path}`}${search && `?${search}`}`}
            hrefLang={locale}
            lang={locale}
            aria-current={locale === current ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </div>
    </>
  );
}
