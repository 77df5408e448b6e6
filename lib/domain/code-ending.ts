import { isEnding, type Lifecycle, mayBecome } from './lifecycle';
import { ok, type Result, refuse } from './result';

/** Whether and how a code is to be used: its status, and once it ends why, since when and what comes in its place. */
export type Ending<Replacement> = {
  readonly status: Lifecycle;
  readonly reason: string | null;
  /** ISO 8601. */
  readonly since: string | null;
  readonly replacedBy: Replacement | null;
};

/** What somebody wants of it; what is left out stays. */
export type EndingChange<Replacement> = {
  readonly status?: Lifecycle | undefined;
  readonly reason?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly replacedBy?: Replacement | null | undefined;
};

/**
 * Takes a step in a code's life. Undoing a deprecation takes back all that was said with it. Refuses with
 * `not-in-lifecycle` at `status` for a step there is not, and at `reason`, `since` or `replacedBy` for a code that
 * does not end; with `required` at `number` where a draft that has none should become active.
 */
export function takeStep<Replacement>(
  before: Ending<Replacement>,
  change: EndingChange<Replacement>,
  { now, isNumbered }: { readonly now: Date; readonly isNumbered: boolean },
): Result<Ending<Replacement>> {
  const status = change.status ?? before.status;
  if (!mayBecome(before.status, status)) return refuse('not-in-lifecycle', 'status');
  if (!isEnding(status)) {
    for (const field of ['reason', 'since', 'replacedBy'] as const) {
      if (change[field] !== undefined && change[field] !== null) return refuse('not-in-lifecycle', field);
    }
    if (status === 'active' && !isNumbered) return refuse('required', 'number');
    return ok({ status, reason: null, since: null, replacedBy: null });
  }
  const { reason = before.reason, replacedBy = before.replacedBy } = change;
  const since = change.since ?? before.since ?? now.toISOString();
  return ok({ status, reason, since: new Date(since).toISOString(), replacedBy });
}
