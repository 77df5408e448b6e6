import { useEffect, useState } from 'react';
import type { SimilarCodes } from '@/lib/domain/search/similar-codes';

/** Between the last key and the question, in milliseconds. */
const PAUSE = 250;
/** As much as tells what a message is about. */
const ASKED = 400;

type Asked = { scheme: string; prefix: string; title: string; message: string; locale: string };

/** Codes that say what is being typed; the ones before stay until the next are there, or cannot be had. */
export function useSimilarCodes(
  { scheme, prefix, title, message, locale }: Asked,
  initial: SimilarCodes | null,
): SimilarCodes | null {
  const [found, setFound] = useState(initial);
  const text = message.trim().slice(0, ASKED);
  const name = title.trim().slice(0, 100);

  useEffect(() => {
    if (text === '' && name === '') {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const search = new URLSearchParams({ scheme, prefix, message: text, locale });
      if (name !== '') search.set('title', name);
      fetch(`/api/v1/similar-codes?${search}`, { signal: abort.signal })
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error('refused'))))
        .then(setFound, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [scheme, prefix, text, name, locale]);

  return found;
}
