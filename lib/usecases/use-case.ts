import type { z } from 'zod';
import type { AuthSettings } from '../auth/auth-settings';
import { waitToWrite } from '../auth/write-limit';
import { type Actor, type Reach, type Right, reaches, reachOf, type Thing } from '../domain/access';
import type { AuditEvent } from '../domain/audit-event';
import { type Ok, ok, type Refused, type Result, refuse, refuseFields } from '../domain/result';
import { fieldFaults } from '../schema/field-faults';
import { insertEvents } from '../store/audit-event-store';
import type { Database, Db } from '../store/database';
import { refuseUnavailable } from '../store/unavailable';
import type { Demand } from './demand';

/** What a process is made of; the same for every call. */
export type Portal = {
  readonly database: Database;
  readonly publicRead: boolean;
  /** Where the portal is reached, without a trailing slash. */
  readonly url: string;
  readonly clock: () => Date;
  /** How often codes are looked up here. */
  readonly demand: Demand;
} & AuthSettings;

export type Context = {
  readonly actor: Actor;
  readonly db: Db;
  readonly now: Date;
  readonly url: string;
  /** Seals what has to be kept and read again. */
  readonly secret: string;
  /**
   * Whether the actor's right reaches a thing with these owners. A command whose right reaches only what one owns, or
   * only some locales, must ask before it changes anything.
   */
  readonly allows: (owners: readonly number[]) => boolean;
  /** Whether it reaches what is in a locale. */
  readonly allowsIn: (locale: string) => boolean;
  /** Counts something about a reading; never a change to what is registered. */
  readonly count: (write: (db: Db) => Promise<void>) => Promise<void>;
  /** Counts that somebody looked a code up. */
  readonly countLookup: Demand['count'];
};

/** Sees to it that a change that is asked for twice is made once; both are called within its transaction. */
export type Once<Value> = {
  /** Before the change. A refusal stops it. */
  readonly begin: (db: Db, now: Date) => Promise<Result<null>>;
  /** After the change, with what it gives. */
  readonly done: (db: Db, value: Value) => Promise<void>;
};

export type UseCase<Input extends z.ZodType, Value> = {
  readonly title: string;
  readonly right: Right;
  /** Whether it changes what is registered. */
  readonly writes: boolean;
  readonly input: Input;
  /**
   * Checks right and shape, then runs. `input` comes from outside and is not trusted.
   * Refuses with `sign-in`, `forbidden`, `invalid` (with the fields), `rate-limit`, `unavailable`, `outcome-unknown`
   * where it writes, or as the use case says.
   */
  readonly run: (portal: Portal, actor: Actor, input: unknown, once?: Once<Value>) => Promise<Result<Value>>;
};

type Definition<Input extends z.ZodType, Outcome> = {
  readonly title: string;
  readonly right: Right;
  readonly input: Input;
  /** Milliseconds that a change may take; left out: half a minute. */
  readonly limit?: number;
  readonly run: (input: z.output<Input>, context: Context) => Promise<Ok<Outcome> | Refused>;
};

/** A use case that reads. */
export function query<Input extends z.ZodType, Value>(
  definition: Definition<Input, Value>,
): UseCase<Input, Value> {
  return {
    title: definition.title,
    right: definition.right,
    writes: false,
    input: definition.input,
    run: async (portal, actor, raw) => {
      const admitted = admit(definition, portal, actor, raw);
      if (!admitted.ok) return admitted;
      const { input, reach } = admitted.value;
      const { context } = contextOf(definition, portal, actor, reach, portal.database.reader);
      return definition.run(input, context).catch(refuseUnavailable);
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
    right: definition.right,
    writes: true,
    input: definition.input,
    run: async (portal, actor, raw, once) => {
      const admitted = admit(definition, portal, actor, raw);
      if (!admitted.ok) return admitted;
      try {
        const seconds = await secondsToWait(portal, actor);
        if (seconds > 0) return refuse('rate-limit', undefined, { seconds });
        return await portal.database.transaction(async (db) => {
          const { input, reach } = admitted.value;
          const { context, asked } = contextOf(definition, portal, actor, reach, db);
          const begun = await once?.begin(db, context.now);
          if (begun?.ok === false) throw new RolledBack(begun);
          const outcome = await definition.run(input, context);
          if (!outcome.ok) throw new RolledBack(outcome);
          if (reach !== 'everything' && !asked())
            throw new Error(`${definition.title}: whether the right reaches so far was never asked`);
          await insertEvents(db, actor, context.now, outcome.value.events);
          await once?.done(db, outcome.value.value);
          return ok(outcome.value.value);
        }, definition.limit);
      } catch (error) {
        return error instanceof RolledBack ? error.refused : refuseUnavailable(error);
      }
    },
  };
}

/** What the portal does itself is not limited, and what people do who are not signed in limits itself. */
async function secondsToWait(portal: Portal, actor: Actor): Promise<number> {
  if (actor.kind !== 'user') return 0;
  return waitToWrite(portal.database, actor.id, portal.writeLimit, portal.clock());
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
): Result<{ readonly input: z.output<Input>; readonly reach: Reach }> {
  const reach = reachOf(actor, definition.right, portal.publicRead);
  if (reach === 'nothing') return refuse(actor.kind === 'anonymous' ? 'sign-in' : 'forbidden');
  const parsed = definition.input.safeParse(raw, { reportInput: true });
  return parsed.success ? ok({ input: parsed.data, reach }) : refuseFields(fieldFaults(parsed.error));
}

function contextOf(
  { right }: { readonly right: Right },
  portal: Portal,
  actor: Actor,
  reach: Reach,
  db: Db,
): { readonly context: Context; readonly asked: () => boolean } {
  let asked = false;
  const ask = (thing: Thing) => {
    asked = true;
    return reaches(actor, right, reach, thing);
  };
  const { url, secret, database, demand } = portal;
  const context = {
    actor,
    db,
    now: portal.clock(),
    url,
    secret,
    allows: (owners: readonly number[]) => ask({ owners }),
    allowsIn: (locale: string) => ask({ locale }),
    count: database.transaction,
    countLookup: demand.count,
  };
  return { context, asked: () => asked };
}
