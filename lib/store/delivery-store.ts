import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import { COUNT_LIMIT } from '../domain/page';
import { type Delivery, type DeliveryState, deliveryFaults, type Try } from '../domain/webhook';
import type { Db } from './database';

/** Types of a cursor's values, in order: the id, which may be longer than a number of a cursor. */
export const deliveryKeyShape: readonly CursorPart[] = ['string'];

export function deliveryKey({ id }: Delivery): CursorKey {
  return [id];
}

export type QueuedDelivery = {
  readonly webhookId: number;
  readonly type: string;
  readonly payload: string;
};

/** Puts messages into the queue, in the transaction of the change they tell of. @returns their ids, in order */
export async function queueDeliveries(
  db: Db,
  deliveries: readonly QueuedDelivery[],
  now: Date,
): Promise<readonly string[]> {
  const rows = await db.webhookDelivery.createManyAndReturn({
    data: deliveries.map((delivery) => ({
      ...delivery,
      messageId: `msg_${randomUUID()}`,
      queuedAt: now,
      nextAt: now,
    })),
    select: { id: true },
  });
  return rows.map(({ id }) => String(id));
}

/** Queues once more what a delivery said, under the same message id. @returns the id of the new delivery */
export async function queueAgain(
  db: Db,
  webhookId: number,
  { id, messageId, type, payload }: Delivery,
  now: Date,
): Promise<string> {
  const row = await db.webhookDelivery.create({
    data: { webhookId, messageId, type, payload, repeats: BigInt(id), queuedAt: now, nextAt: now },
    select: { id: true },
  });
  return String(row.id);
}

const tryShape: z.ZodType<readonly Try[]> = z.array(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('answered'),
      at: z.string(),
      took: z.number(),
      status: z.number(),
      answer: z.string(),
      // Attempts of before it was kept do not have it.
      retryAfter: z.number().nullable().default(null),
    }),
    z.object({ kind: z.literal('failed'), at: z.string(), took: z.number(), fault: z.enum(deliveryFaults) }),
  ]),
);

const columns = Prisma.sql`
  d.id::text, d.message_id AS "messageId", d.type, d.payload, d.repeats::text, d.state::text, d.attempts,
  d.next_at AS "nextAt", d.tries, d.queued_at AS "queuedAt"`;

type Row = Omit<Delivery, 'tries'> & { readonly tries: unknown };

function deliveryOf(row: Row): Delivery {
  return { ...row, tries: tryShape.parse(row.tries) };
}

export type DeliveryFilter = { readonly webhookId: number; readonly state: readonly DeliveryState[] };

function condition({ webhookId, state }: DeliveryFilter): Prisma.Sql {
  const mine = Prisma.sql`d.webhook_id = ${webhookId}::int`;
  return state.length === 0
    ? mine
    : Prisma.sql`${mine} AND d.state = ANY(${[...state]}::text[]::delivery_state[])`;
}

/** The deliveries of a webhook, newest first or, backwards, oldest first, beyond a key. */
export async function selectDeliveries(
  db: Db,
  page: DeliveryFilter & {
    readonly after: CursorKey | null;
    readonly backwards: boolean;
    readonly limit: number;
  },
): Promise<readonly Delivery[]> {
  const direction = page.backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`d.id ${page.backwards ? Prisma.sql`>` : Prisma.sql`<`} ${page.after[0]}::bigint`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM webhook_delivery d WHERE ${condition(page)} AND ${beyond}
    ORDER BY d.id ${direction} LIMIT ${page.limit}`;
  return rows.map(deliveryOf);
}

/** Counted to COUNT_LIMIT + 1 at most. */
export async function countDeliveries(db: Db, filter: DeliveryFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM webhook_delivery d WHERE ${condition(filter)} LIMIT ${COUNT_LIMIT + 1}
    ) AS matches`;
  return row?.found ?? 0;
}

export async function deliveryById(db: Db, webhookId: number, id: string): Promise<Delivery | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM webhook_delivery d WHERE d.id = ${id}::bigint AND d.webhook_id = ${webhookId}::int`;
  return row === undefined ? null : deliveryOf(row);
}

/** A delivery that a process has taken, with what it needs to be sent. */
export type DueDelivery = {
  readonly id: string;
  readonly messageId: string;
  readonly payload: string;
  readonly isRepeat: boolean;
  /** How often it was tried, this time counted. */
  readonly attempt: number;
  readonly url: string;
  readonly internal: boolean;
  /** Sealed. */
  readonly secret: string;
  /** The former one, sealed, while it is good. */
  readonly formerSecret: string | null;
};

/**
 * Takes the delivery that has waited longest for as long as sending it may need: no other process takes it meanwhile,
 * and one that ends half-way leaves it to be tried again.
 */
export async function claimDueDelivery(db: Db, now: Date, until: Date): Promise<DueDelivery | null> {
  const [row] = await db.$queryRaw<DueDelivery[]>`
    UPDATE webhook_delivery AS d SET next_at = ${until}::timestamptz, attempts = d.attempts + 1
    FROM webhook w
    WHERE w.id = d.webhook_id AND d.id = (
      SELECT q.id FROM webhook_delivery q
      WHERE q.next_at <= ${now}::timestamptz ORDER BY q.next_at, q.id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING d.id::text, d.message_id AS "messageId", d.payload, d.repeats IS NOT NULL AS "isRepeat",
      d.attempts AS attempt, w.url, w.internal, w.secret,
      CASE WHEN w.former_until > ${now}::timestamptz THEN w.former_secret END AS "formerSecret"`;
  return row ?? null;
}

export async function webhookOfDelivery(db: Db, id: string): Promise<number | null> {
  const row = await db.webhookDelivery.findUnique({ where: { id: BigInt(id) }, select: { webhookId: true } });
  return row?.webhookId ?? null;
}

/** Whether a delivery is still at this attempt, and nobody else has taken it since; held until the transaction ends. */
export async function lockAttempt(
  db: Db,
  { id, attempt }: { readonly id: string; readonly attempt: number },
): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM webhook_delivery
    WHERE id = ${id}::bigint AND attempts = ${attempt}::int AND state = 'waiting' FOR UPDATE`;
  return rows.length > 0;
}

/** Writes down what came of an attempt. @param nextAt null: it is not tried again */
export async function keepTry(
  db: Db,
  id: string,
  tried: Try,
  { state, nextAt }: { readonly state: DeliveryState; readonly nextAt: Date | null },
): Promise<void> {
  await db.$executeRaw`
    UPDATE webhook_delivery SET state = ${state}::text::delivery_state, next_at = ${nextAt}::timestamptz,
      tries = tries || jsonb_build_array(${JSON.stringify(tried)}::jsonb)
    WHERE id = ${id}::bigint`;
}

/** What waits for a webhook that is disabled is not tried until it is enabled again. */
export async function pauseDeliveries(db: Db, webhookId: number): Promise<void> {
  await db.webhookDelivery.updateMany({ where: { webhookId, state: 'waiting' }, data: { nextAt: null } });
}

export async function resumeDeliveries(db: Db, webhookId: number, now: Date): Promise<void> {
  await db.webhookDelivery.updateMany({ where: { webhookId, state: 'waiting' }, data: { nextAt: now } });
}

/** Clears away what was queued before a moment, sent or not. */
export async function deletePastDeliveries(db: Db, before: Date): Promise<void> {
  await db.webhookDelivery.deleteMany({ where: { queuedAt: { lt: before } } });
}
