import { z } from 'zod';
import type { Letter } from '../domain/letter';
import type { Db } from './database';
import { plainJson } from './json';

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
]);

export type DueMail = QueuedMail & { readonly id: bigint; readonly attempts: number };

/** The mail that has waited longest, locked: no other process takes it until this transaction ends. */
export async function lockDueMail(db: Db, now: Date): Promise<DueMail | null> {
  const [row] = await db.$queryRaw<
    { id: bigint; recipient: string; locale: string; letter: unknown; attempts: number }[]
  >`
    SELECT id, recipient, locale, letter, attempts FROM mail WHERE next_at <= ${now}
    ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (row === undefined) return null;
  const { id, recipient, locale, attempts } = row;
  return { id, to: recipient, locale, attempts, letter: letterShape.parse(row.letter) };
}

export async function deleteMail(db: Db, id: bigint): Promise<void> {
  await db.mail.delete({ where: { id } });
}

/** @param nextAt null: it is not tried again */
export async function postponeMail(db: Db, id: bigint, nextAt: Date | null): Promise<void> {
  await db.mail.update({ where: { id }, data: { nextAt, attempts: { increment: 1 } } });
}
