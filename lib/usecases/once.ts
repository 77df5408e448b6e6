import { createHmac, hash } from 'node:crypto';
import { ok, refuse } from '../domain/result';
import { claimKey, keepAnswer } from '../store/idempotency-key-store';
import type { Once } from './use-case';

/** Thrown where a change was made before, with what was answered then. */
export class AlreadyDone extends Error {
  constructor(readonly answer: unknown) {
    super('already done');
  }
}

type Asked = {
  /** The caller's own, from their request. */
  readonly key: string;
  /** Who asks for what: the same key of others is another one. */
  readonly scope: readonly string[];
  readonly input: unknown;
  /** Where a refusal of the key is told. */
  readonly field: string;
  /** The answer has what must be kept nowhere: only that it was given is. */
  readonly isSecret: boolean;
};

/**
 * Makes a change once, however often it is asked for with the same key within a day: the answer is stored together
 * with the change. Refuses with `key-reused` where the key came with another input, throws `AlreadyDone`.
 */
export function onceByKey({ key, scope, input, field, isSecret }: Asked): Once<unknown> {
  const claim = {
    key: hash('sha256', JSON.stringify([key, ...scope]), 'base64url'),
    // The key itself is not kept, so that nobody can find out by trying what the input was.
    bodyHash: createHmac('sha256', key).update(JSON.stringify(input)).digest('base64url'),
  };
  return {
    begin: async (db, now) => {
      const known = await claimKey(db, claim, now);
      if (known === null) return ok(null);
      if (known.bodyHash !== claim.bodyHash) return refuse('key-reused', field);
      throw new AlreadyDone(known.answer === null ? null : JSON.parse(known.answer));
    },
    done: (db, answer) =>
      keepAnswer(db, claim.key, isSecret || answer === undefined ? null : JSON.stringify(answer)),
  };
}
