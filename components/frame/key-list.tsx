'use client';

import { useRef, useState } from 'react';
import { useLive } from '../ui/use-live';

/** Keys, as typed one after the other, and what they do. */
type Keys = readonly (readonly [typed: string, does: string])[];

type Props = {
  texts: { title: string; close: string; here: string };
  keys: Keys;
};

/**
 * A button, and all keys in a dialog. Not in the page until somebody asks: most never do. The button can be pressed
 * once the page listens, to keys as well.
 */
export function KeyList({ texts, keys }: Props) {
  const [here, setHere] = useState<Keys | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const isLive = useLive();
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-icon rail-keys scripted"
        aria-label={texts.title}
        data-keys="?"
        disabled={!isLive}
        onClick={() => {
          setHere(keysOf(document.querySelector('main')));
          dialog.current?.showModal();
        }}
      >
        <i className="icon icon-keyboard" aria-hidden="true" />
      </button>
      <dialog ref={dialog} closedby="any" aria-label={texts.title} className="key-list">
        {here && (
          <>
            <h2>{texts.title}</h2>
            {here.length > 0 && (
              <>
                <h3>{texts.here}</h3>
                <KeyTable keys={here} />
                <hr />
              </>
            )}
            <KeyTable keys={keys} />
            <form method="dialog">
              <button type="submit" className="button">
                {texts.close}
              </button>
            </form>
          </>
        )}
      </dialog>
    </>
  );
}

function KeyTable({ keys }: { keys: Keys }) {
  return (
    <dl>
      {keys.map(([typed, does]) => (
        <div key={`${typed} ${does}`}>
          <dt>
            {typed.split(' ').map((key) => (
              <kbd key={key} className="key">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the page itself answers to, each named by its title or else by what stands on it. */
function keysOf(page: HTMLElement | null): Keys {
  const all = page?.querySelectorAll<HTMLElement>('[data-keys], [aria-keyshortcuts]') ?? [];
  return (
    [...all]
      // A row is told of with the other keys of tables.
      .filter((one) => one.checkVisibility() && !one.matches('tr'))
      .map((one) => {
        const typed = one.dataset.keys ?? one.getAttribute('aria-keyshortcuts')?.replaceAll('+', ' ') ?? '';
        return [typed, one.title || one.textContent.trim()] as const;
      })
  );
}
