'use client';

import { useSearchParams } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { keepPreference } from '../ui/keep-preference';
import type { Theme } from '../ui/preference';

type Option = { theme: Theme; label: string; icon: ReactNode };
type Props = { current: Theme; label: string; options: readonly Option[] };

/** Chooses the theme. Its links ask the proxy to keep the choice; with JavaScript nothing needs to be loaded. */
export function ThemeSwitch({ current, label, options }: Props) {
  const [theme, setTheme] = useState(current);
  const search = useSearchParams();

  function choose(chosen: Theme) {
    keepPreference('theme', chosen);
    setTheme(chosen);
  }

  return (
    <>
      <button
        type="button"
        className="button button-quiet button-icon"
        popoverTarget="theme"
        aria-label={label}
      >
        {options.find((option) => option.theme === theme)?.icon}
      </button>
      <div id="theme" popover="auto" className="menu">
        {options.map((option) => (
          <a
            key={option.theme}
            href={`?${new URLSearchParams([...search, ['theme', option.theme]])}`}
            aria-current={option.theme === theme ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              choose(option.theme);
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
            }}
          >
            {option.icon}
            {option.label}
          </a>
        ))}
      </div>
    </>
  );
}
