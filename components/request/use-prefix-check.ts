import { useCallback, useEffect, useState } from 'react';
import type { PrefixAvailability } from '@/lib/domain/prefix-availability';
import { askUntilAnswered } from './ask-until-answered';

/** Between the last key and the question, in milliseconds. */
const PAUSE = 250;
/** As long as an answer may take, in milliseconds. */
const PATIENCE = 10_000;
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

/** Whether the last question got its answer: null; or it is asked again by itself; or it was given up. */
export type CheckFailure = 'asking-again' | 'given-up' | null;

export type PrefixCheck = {
  /** The last answer, with the prefix it is about; the one before stays until the next is there. */
  readonly last: Answered | null;
  readonly failure: CheckFailure;
  readonly askAgain: () => void;
};

/**
 * Whether a prefix can be had, while it is typed.
 * @param told what the form was told last: after a refusal it is asked again
 */
export function usePrefixCheck(asked: Asked, told: unknown, initial: Answered | null): PrefixCheck {
  const [last, setLast] = useState(initial);
  const [failure, setFailure] = useState<CheckFailure>(null);
  const [round, setRound] = useState(0);
  const { scheme, request } = asked;
  const prefix = asked.prefix.trim().slice(0, LONGEST.prefix);
  const title = asked.title.trim().slice(0, LONGEST.title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the form was told, and a wish, make it ask again.
  useEffect(() => {
    setFailure(null);
    if (scheme === '' || (prefix === '' && title === '')) {
      setLast(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const check = await askUntilAnswered({
        ask: () => askOnce({ scheme, prefix, title, request }, abort.signal),
        wait: pause,
        onFailure: () => setFailure('asking-again'),
        signal: abort.signal,
      });
      if (abort.signal.aborted) return;
      setFailure(check === null ? 'given-up' : null);
      if (check !== null) setLast({ prefix, check });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [scheme, prefix, title, request, told, round]);

  const askAgain = useCallback(() => setRound((before) => before + 1), []);
  return { last, failure, askAgain };
}

/** @throws where no answer comes in time, or a refusal */
async function askOnce(
  { scheme, prefix, title, request }: Asked,
  signal: AbortSignal,
): Promise<PrefixAvailability> {
  const search = new URLSearchParams({ scheme });
  if (prefix !== '') search.set('prefix', prefix);
  if (title !== '') search.set('title', title);
  if (request !== null) search.set('request', String(request));
  const response = await fetch(`/api/v1/prefix-availability?${search}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
