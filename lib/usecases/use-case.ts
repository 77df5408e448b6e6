import type { z } from 'zod';
import { type Actor, may, type Right } from '../domain/access';
import type { AuditEvent } from '../domain/audit-event';
import { type Ok, ok, type Refused, type Result, refuse, refuseFields } from '../domain/result';
import { fieldFaults } from '../schema/field-faults';
import { insertEvents } from '../store/audit-event-store';
import type { Database, Db } from '../store/database';
import { isUnavailable } from '../store/unavailable';

/** What a process is made of; the same for every call. */
export type Portal = {
  readonly database: Database;
  readonly publicRead: boolean;
  /** Where the portal is reached, without a trailing slash. */
  readonly url: string;
  readonly clock: () => Date;
};

export type Context = {
  readonly actor: Actor;
  readonly db: Db;
  readonly now: Date;
  readonly url: string;
  /** Counts something about a reading; never a change to what is registered. */
  readonly count: (write: (db: Db) => Promise<void>) => Promise<void>;
};

export type UseCase<Input extends z.ZodType, Value> = {
  readonly title: string;
  readonly input: Input;
  /**
   * Checks right and shape, then runs. `input` comes from outside and is not trusted.
   * Refuses with `sign-in`, `forbidden`, `invalid` (with the fields), `unavailable`, or as the use case says.
   */
  readonly run: (portal: Portal, actor: Actor, input: unknown) => Promise<Result<Value>>;
};

type Definition<Input extends z.ZodType, Outcome> = {
  readonly title: string;
  readonly right: Right;
  readonly input: Input;
  readonly run: (input: z.output<Input>, context: Context) => Promise<Ok<Outcome> | Refused>;
};

/** A use case that reads. */
export function query<Input extends z.ZodType, Value>(
  definition: Definition<Input, Value>,
): UseCase<Input, Value> {
  return {
    title: definition.title,
    input: definition.input,
    run: async (portal, actor, raw) => {
      const admitted = admit(definition, portal, actor, raw);
      if (!admitted.ok) return admitted;
      const context = contextOf(portal, actor, portal.database.reader);
      return definition.run(admitted.value, context).catch(refuseUnavailable);
    },
  };
}

export type Done<Value> = { readonly value: Value; readonly events: readonly AuditEvent[] };

/**
 * A use case that changes data. What it changes and the events it names are stored in one transaction; a refusal
 * rolls everything back.
 */
export function command<Input extends z.ZodType, Value>(
  definition: Definition<Input, Done<Value>>,
): UseCase<Input, Value> {
  return {
    title: definition.title,
    input: definition.input,
    run: async (portal, actor, raw) => {
      const admitted = admit(definition, portal, actor, raw);
      if (!admitted.ok) return admitted;
      try {
        return await portal.database.transaction(async (db) => {
          const context = contextOf(portal, actor, db);
          const outcome = await definition.run(admitted.value, context);
          if (!outcome.ok) throw new RolledBack(outcome);
          await insertEvents(db, actor, context.now, outcome.value.events);
          return ok(outcome.value.value);
        });
      } catch (error) {
        return error instanceof RolledBack ? error.refused : refuseUnavailable(error);
      }
    },
  };
}

/** A database that is away is no surprise; everything else stays thrown. */
function refuseUnavailable(error: unknown): Refused {
  if (isUnavailable(error)) return refuse('unavailable');
  throw error;
}

class RolledBack extends Error {
  constructor(readonly refused: Refused) {
    super('refused');
  }
}

function admit<Input extends z.ZodType>(
  definition: { readonly right: Right; readonly input: Input },
  portal: Portal,
  actor: Actor,
  raw: unknown,
): Result<z.output<Input>> {
  if (!may(actor, definition.right, portal.publicRead)) {
    return refuse(actor.kind === 'anonymous' ? 'sign-in' : 'forbidden');
  }
  const parsed = definition.input.safeParse(raw, { reportInput: true });
  return parsed.success ? ok(parsed.data) : refuseFields(fieldFaults(parsed.error));
}

function contextOf(portal: Portal, actor: Actor, db: Db): Context {
  return { actor, db, now: portal.clock(), url: portal.url, count: portal.database.transaction };
}
