import { z } from 'zod';
import type { Letter } from '../domain/letter';
import type { Db } from './database';
import { plainJson } from './json';
import { toldShape } from './notice-store';

export type QueuedMail = {
  readonly to: string;
  /** The reader's language. */
  readonly locale: string;
  readonly letter: Letter;
};

/** Puts a mail into the queue, in the transaction of the change it tells of: it is sent if that is kept, and only then. */
export async function queueMail(db: Db, { to, locale, letter }: QueuedMail, now: Date): Promise<void> {
  await db.mail.create({
    data: { recipient: to, locale, letter: plainJson(letter), queuedAt: now, nextAt: now },
  });
}

/** Puts several mails into the queue at once. */
export async function queueMails(db: Db, mails: readonly QueuedMail[], now: Date): Promise<void> {
  await db.mail.createMany({
    data: mails.map(({ to, locale, letter }) => ({
      recipient: to,
      locale,
      letter: plainJson(letter),
      queuedAt: now,
      nextAt: now,
    })),
  });
}

const letterShape: z.ZodType<Letter> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reset-password'), name: z.string(), link: z.string(), minutes: z.number() }),
  z.object({ kind: z.literal('password-changed'), name: z.string(), link: z.string() }),
  z.object({
    kind: z.literal('digest'),
    name: z.string(),
    count: z.number(),
    events: z.array(
      z.object({
        type: z.string(),
        subjectType: z.string(),
        subjectName: z.string(),
        scheme: z.string().nullable(),
        actor: z.object({ id: z.string().nullable(), name: z.string() }),
        changes: z.record(z.string(), z.object({ from: z.json(), to: z.json() })),
        batchId: z.string().nullable(),
        batch: z.object({ count: z.number(), names: z.array(z.string()) }).nullable(),
        link: z.string(),
      }),
    ),
    all: z.string(),
    manage: z.string(),
  }),
  z.object({
    kind: z.literal('notice'),
    name: z.string(),
    told: toldShape,
    link: z.string(),
    manage: z.string(),
  }),
]);

export type DueMail = QueuedMail & {
  readonly id: bigint;
  readonly queuedAt: Date;
  /** How often it was tried, this time counted. */
  readonly attempts: number;
};

/**
 * Takes the mail that has waited longest for as long as sending it may need: no other process takes it meanwhile, and
 * one that ends half-way leaves it to be tried again.
 */
export async function claimDueMail(db: Db, now: Date, until: Date): Promise<DueMail | null> {
  const [row] = await db.$queryRaw<
    { id: bigint; recipient: string; locale: string; letter: unknown; attempts: number; queuedAt: Date }[]
  >`
    UPDATE mail SET next_at = ${until}, attempts = attempts + 1
    WHERE id = (SELECT id FROM mail WHERE next_at <= ${now} ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, recipient, locale, letter, attempts, queued_at AS "queuedAt"`;
  if (row === undefined) return null;
  const { id, recipient, locale, attempts, queuedAt } = row;
  return { id: BigInt(id), to: recipient, locale, attempts, queuedAt, letter: letterShape.parse(row.letter) };
}

/** What was sent is kept no longer: a letter may hold a link. */
export async function deleteMail(db: Db, id: bigint): Promise<void> {
  await db.mail.delete({ where: { id } });
}

/** @param nextAt null: it is not tried again */
export async function postponeMail(db: Db, id: bigint, nextAt: Date | null): Promise<void> {
  await db.mail.update({ where: { id }, data: { nextAt } });
}
