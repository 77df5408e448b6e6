'use client';

import { useRef, useState } from 'react';
import { useLive } from '../ui/use-live';

type Props = {
  texts: { title: string; close: string };
  /** Keys, as typed one after the other, and what they do. */
  keys: readonly (readonly [string, string])[];
};

/**
 * A button, and all keys in a dialog. Not in the page until somebody asks: most never do. The button can be pressed
 * once the page listens, to keys as well.
 */
export function KeyList({ texts, keys }: Props) {
  const [asked, setAsked] = useState(false);
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
          setAsked(true);
          dialog.current?.showModal();
        }}
      >
        <i className="icon icon-keyboard" aria-hidden="true" />
      </button>
      <dialog ref={dialog} closedby="any" aria-label={texts.title} className="key-list">
        {asked && (
          <>
            <h2>{texts.title}</h2>
            <dl>
              {keys.map(([typed, does]) => (
                <div key={typed}>
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
