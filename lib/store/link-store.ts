import type { Db } from './database';

/** A link in a mail, or the key on the console: good once, for a while. Only the hash of its secret is kept. */
export type Link = {
  readonly purpose: 'reset-password' | 'set-up';
  readonly hash: string;
};

const identifierOf = ({ purpose, hash }: Link) => `${purpose}:${hash}`;

/** @param value whom it is for */
export async function insertLink(
  db: Db,
  link: Link,
  value: string,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  const identifier = identifierOf(link);
  await db.verification.create({
    data: { id: identifier, identifier, value, expiresAt, createdAt: now, updatedAt: now },
  });
}

/** Whom a link is for, where it still works. */
export async function linkValue(db: Db, link: Link, now: Date): Promise<string | null> {
  const row = await db.verification.findFirst({
    where: { identifier: identifierOf(link), expiresAt: { gt: now } },
    select: { value: true },
  });
  return row?.value ?? null;
}

/** Uses a link up: of several at once, one gets whom it is for. */
export async function takeLink(db: Db, link: Link, now: Date): Promise<string | null> {
  const value = await linkValue(db, link, now);
  if (value === null) return null;
  const { count } = await db.verification.deleteMany({ where: { identifier: identifierOf(link) } });
  return count === 0 ? null : value;
}

/** Ends all links of a purpose that are for somebody. */
export async function deleteLinks(db: Db, purpose: Link['purpose'], value: string): Promise<void> {
  await db.verification.deleteMany({ where: { identifier: { startsWith: `${purpose}:` }, value } });
}

/** Clears away links that nobody used in time. */
export async function deletePastLinks(db: Db, now: Date): Promise<void> {
  await db.verification.deleteMany({ where: { expiresAt: { lt: now } } });
}
