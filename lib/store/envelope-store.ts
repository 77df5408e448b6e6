import { z } from 'zod';
import { Prisma } from '../../prisma/generated/client';
import { type CreateEnvelopeInput, envelopeField } from '../schema/envelope';
import type { Db } from './database';
import { plainJson } from './json';
import { isTaken } from './lost-race';

const fields = z.array(envelopeField);
const json = z.json();

/** A scheme's response format, in one version. */
export type EnvelopeRecord = {
  readonly scheme: string;
  readonly version: string;
  readonly title: string;
  readonly current: boolean;
  readonly template: z.output<typeof json>;
  readonly fields: z.output<typeof fields>;
  readonly notes: string | null;
  /** Grows with each change. */
  readonly revision: number;
};

export type EnvelopeRow = Omit<EnvelopeRecord, 'template' | 'fields'> & {
  readonly template: unknown;
  readonly fields: unknown;
};

export function envelopeOf(row: EnvelopeRow): EnvelopeRecord {
  return { ...row, template: json.parse(row.template), fields: fields.parse(row.fields) };
}

/** The envelopes of one scheme, or of all, the one in force first. */
export function envelopesQuery(scheme: string | null): Prisma.Sql {
  return Prisma.sql`
    SELECT s.slug AS scheme, e.envelope_version AS version, e.title, e.current, e.template, e.fields, e.notes,
      e.version AS revision
    FROM envelope e JOIN scheme s ON s.id = e.scheme_id
    WHERE ${scheme === null ? Prisma.sql`true` : Prisma.sql`s.slug = ${scheme}`}
    ORDER BY e.scheme_id, e.current DESC, e.position, e.id`;
}

export async function selectEnvelopes(db: Db, scheme: string | null): Promise<readonly EnvelopeRecord[]> {
  const rows = await db.$queryRaw<EnvelopeRow[]>`${envelopesQuery(scheme)}`;
  return rows.map(envelopeOf);
}

/** @returns the key of the new envelope, or null where the version is taken or another one is in force */
export async function insertEnvelope(
  db: Db,
  schemeId: number,
  input: Omit<CreateEnvelopeInput, 'scheme'>,
): Promise<number | null> {
  const { version, template, fields: documented, ...rest } = input;
  try {
    const row = await db.envelope.create({
      data: {
        ...rest,
        schemeId,
        envelopeVersion: version,
        template: plainJson(template),
        fields: plainJson(documented),
        position: await db.envelope.count({ where: { schemeId } }),
      },
      select: { id: true },
    });
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

export type LockedEnvelope = {
  readonly id: number;
  readonly schemeId: number;
  readonly revision: number;
  readonly fields: Pick<EnvelopeRecord, 'title' | 'current' | 'template' | 'fields' | 'notes'>;
};

/** An envelope as it is, kept from changing until the transaction ends. */
export async function lockEnvelope(db: Db, scheme: string, version: string): Promise<LockedEnvelope | null> {
  const [locked] = await db.$queryRaw<{ id: number }[]>`
    SELECT e.id FROM envelope e JOIN scheme s ON s.id = e.scheme_id
    WHERE s.slug = ${scheme} AND e.envelope_version = ${version} FOR UPDATE OF e`;
  if (locked === undefined) return null;
  const row = await db.envelope.findUniqueOrThrow({ where: { id: locked.id } });
  const { title, current, notes } = row;
  return {
    id: row.id,
    schemeId: row.schemeId,
    revision: row.version,
    fields: { title, current, notes, template: json.parse(row.template), fields: fields.parse(row.fields) },
  };
}

/** Writes an envelope as it is from now on; where it is put in force, no other one of the scheme is. */
export async function writeEnvelope(
  db: Db,
  { id, schemeId }: Pick<LockedEnvelope, 'id' | 'schemeId'>,
  written: LockedEnvelope['fields'],
  at: Date,
): Promise<void> {
  if (written.current) await endCurrentEnvelope(db, schemeId, id);
  await db.envelope.update({
    where: { id },
    data: {
      ...written,
      template: plainJson(written.template),
      fields: plainJson(written.fields),
      version: { increment: 1 },
      updatedAt: at,
    },
    select: { id: true },
  });
}

/** Takes the envelope in force out of it, to make room for another. @param except the other, if it is there */
export async function endCurrentEnvelope(db: Db, schemeId: number, except = 0): Promise<void> {
  await db.envelope.updateMany({
    where: { schemeId, current: true, id: { not: except } },
    data: { current: false, version: { increment: 1 } },
  });
}
