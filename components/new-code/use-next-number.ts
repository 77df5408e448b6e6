import { useEffect, useState } from 'react';

/** Looked at again when somebody comes back to the page, and while they are on it. */
const EVERY = 20_000;

/** The next number of each category's counter as the server said it last: null where the counter is full. */
export type NextNumber = { readonly category: string; readonly number: number | null };

/**
 * Keeps the next number honest while a form is being filled in; saving gives the number that is next then.
 * @param category whose counter; empty where the prefix has one, null where it is not known yet
 * @param ask what the server says now; it rejects where there is no answer, and the last one stays
 */
export function useNextNumber(
  category: string | null,
  initial: NextNumber | null,
  ask: (category: string) => Promise<number | null>,
): NextNumber | null {
  const [known, setKnown] = useState(initial);
  const isCurrent = known?.category === category;

  useEffect(() => {
    if (category === null) return;
    let left = false;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      ask(category).then(
        (number) => {
          if (!left) setKnown({ category, number });
        },
        () => undefined,
      );
    };
    if (!isCurrent) look();
    const timer = setInterval(look, EVERY);
    window.addEventListener('focus', look);
    return () => {
      left = true;
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [category, isCurrent, ask]);

  return isCurrent ? known : null;
}
