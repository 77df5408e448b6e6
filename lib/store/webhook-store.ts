import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import type { Webhook } from '../domain/webhook';
import type { Db } from './database';

/** Types of a cursor's values, in order. */
export const webhookKeyShape: readonly CursorPart[] = ['number'];

export function webhookKey({ id }: Webhook): CursorKey {
  return [id];
}

const columns = Prisma.sql`
  w.id, w.title, w.url, w.happenings, w.schemes, w.internal, w.former_until AS "formerUntil",
  w.failing_since AS "failingSince", w.disabled_at AS "disabledAt", w.disabled_reason AS "disabledReason", w.version,
  w.created_at AS "createdAt", w.updated_at AS "updatedAt"`;

/** Webhooks in the order they were added, beyond a key. */
export async function selectWebhooks(
  db: Db,
  page: { readonly after: CursorKey | null; readonly backwards: boolean; readonly limit: number },
): Promise<readonly Webhook[]> {
  const direction = page.backwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`w.id ${page.backwards ? Prisma.sql`<` : Prisma.sql`>`} ${page.after[0]}::int`;
  return db.$queryRaw<Webhook[]>`
    SELECT ${columns} FROM webhook w WHERE ${beyond} ORDER BY w.id ${direction} LIMIT ${page.limit}`;
}

export async function countWebhooks(db: Db): Promise<number> {
  return db.webhook.count();
}

export async function webhookById(db: Db, id: number): Promise<Webhook | null> {
  const [row] = await db.$queryRaw<Webhook[]>`SELECT ${columns} FROM webhook w WHERE w.id = ${id}::int`;
  return row ?? null;
}

/** A webhook that until the end of the transaction is changed by nobody else. */
export async function lockWebhook(db: Db, id: number): Promise<Webhook | null> {
  const [row] = await db.$queryRaw<Webhook[]>`
    SELECT ${columns} FROM webhook w WHERE w.id = ${id}::int FOR NO KEY UPDATE`;
  return row ?? null;
}

/** Lets only one transaction at a time add a webhook, so that there are never more than there may be. */
export async function lockNewWebhooks(db: Db): Promise<void> {
  await db.$executeRaw`LOCK TABLE webhook IN SHARE ROW EXCLUSIVE MODE`;
}

type Fields = Pick<Webhook, 'title' | 'url' | 'happenings' | 'schemes' | 'internal'>;

/** @param secret sealed */
export async function insertWebhook(
  db: Db,
  { title, url, happenings, schemes, internal }: Fields,
  secret: string,
  now: Date,
): Promise<Webhook> {
  const [row] = await db.$queryRaw<Webhook[]>`
    INSERT INTO webhook AS w (title, url, happenings, schemes, internal, secret, created_at, updated_at)
    VALUES (${title}, ${url}, ${[...happenings]}::text[], ${[...schemes]}::text[], ${internal}, ${secret}, ${now}, ${now})
    RETURNING ${columns}`;
  if (row === undefined) throw new Error('a row that was inserted is returned');
  return row;
}

export async function saveWebhook(db: Db, webhook: Webhook, now: Date): Promise<Webhook> {
  const { id, title, url, happenings, schemes, internal, failingSince, disabledAt, disabledReason } = webhook;
  const [row] = await db.$queryRaw<Webhook[]>`
    UPDATE webhook AS w SET title = ${title}, url = ${url}, happenings = ${[...happenings]}::text[],
      schemes = ${[...schemes]}::text[], internal = ${internal}, failing_since = ${failingSince}::timestamptz,
      disabled_at = ${disabledAt}::timestamptz, disabled_reason = ${disabledReason}, version = version + 1,
      updated_at = ${now}::timestamptz
    WHERE w.id = ${id}::int RETURNING ${columns}`;
  if (row === undefined) throw new Error('a row that is locked is there');
  return row;
}

/** Whether every attempt fails, which is no change of what somebody set. */
export async function saveFailingSince(db: Db, id: number, failingSince: Date | null): Promise<void> {
  await db.webhook.update({ where: { id }, data: { failingSince }, select: { id: true } });
}

/** The present secret becomes the former one. @param secret sealed */
export async function replaceSecret(
  db: Db,
  id: number,
  secret: string,
  { formerUntil, now }: { readonly formerUntil: Date; readonly now: Date },
): Promise<void> {
  await db.$executeRaw`
    UPDATE webhook SET former_secret = secret, former_until = ${formerUntil}::timestamptz, secret = ${secret},
      version = version + 1, updated_at = ${now}::timestamptz
    WHERE id = ${id}::int`;
}

/** The webhooks that hear of something of a scheme, or of something that belongs to none. */
export async function webhooksHearing(
  db: Db,
  happening: string,
  scheme: string,
): Promise<readonly { readonly id: number }[]> {
  return db.$queryRaw<{ id: number }[]>`
    SELECT w.id FROM webhook w
    WHERE w.disabled_at IS NULL
      AND (cardinality(w.happenings) = 0 OR ${happening} = ANY(w.happenings))
      AND (cardinality(w.schemes) = 0 OR ${scheme} = ANY(w.schemes))
    ORDER BY w.id`;
}
