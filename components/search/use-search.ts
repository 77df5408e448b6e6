import { useEffect, useState } from 'react';
import type { SearchResult } from '@/lib/domain/search/search-result';

/** Between the last key and the question, in milliseconds. */
const PAUSE = 120;

export type Searched = {
  /** What the result is of; the one before stays until the next is there. */
  q: string;
  result: SearchResult | null;
  state: 'idle' | 'searching' | 'failed';
};

const idle: Searched = { q: '', result: null, state: 'idle' };

/** Searches as somebody types: waits for a pause, and gives up what is no longer asked for. */
export function useSearch(q: string, locale: string): Searched {
  const [searched, setSearched] = useState(idle);
  const text = q.trim();

  useEffect(() => {
    if (text === '') {
      setSearched(idle);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      setSearched((before) => ({ ...before, state: 'searching' }));
      ask(text, locale, abort.signal).then(
        (result) => setSearched({ q: text, result, state: 'idle' }),
        () => {
          if (!abort.signal.aborted) setSearched((before) => ({ ...before, state: 'failed' }));
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, locale]);

  return searched;
}

async function ask(q: string, locale: string, signal: AbortSignal): Promise<SearchResult> {
  const response = await fetch(`/api/v1/search?${new URLSearchParams({ q, locale })}`, { signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
