import { useEffect, useState } from 'react';
import type { PrefixAvailability } from '@/lib/domain/prefix-availability';

/** Between the last key and the question, in milliseconds. */
const PAUSE = 250;
/** As long as the server takes them. */
const LONGEST = { prefix: 64, title: 200 };

export type Asked = {
  readonly scheme: string;
  readonly prefix: string;
  readonly title: string;
  /** The request that is being changed: what it holds itself does not stand in its way. */
  readonly request: number | null;
};

export type Answered = { readonly prefix: string; readonly check: PrefixAvailability };

/**
 * Whether a prefix can be had, while it is typed.
 * @param told what the form was told last: after a refusal it is asked again
 * @returns the last answer, with the prefix it is about; the one before stays until the next is there
 */
export function usePrefixCheck(asked: Asked, told: unknown, initial: Answered | null): Answered | null {
  const [answered, setAnswered] = useState(initial);
  const { scheme, request } = asked;
  const prefix = asked.prefix.trim().slice(0, LONGEST.prefix);
  const title = asked.title.trim().slice(0, LONGEST.title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the form was told is what makes it ask again.
  useEffect(() => {
    if (scheme === '' || (prefix === '' && title === '')) {
      setAnswered(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const search = new URLSearchParams({ scheme });
      if (prefix !== '') search.set('prefix', prefix);
      if (title !== '') search.set('title', title);
      if (request !== null) search.set('request', String(request));
      fetch(`/api/v1/prefix-availability?${search}`, { signal: abort.signal })
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error('refused'))))
        .then(
          (check) => setAnswered({ prefix, check }),
          () => undefined,
        );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [scheme, prefix, title, request, told]);

  return answered;
}
