import { z } from 'zod';
import { type CreateEnvelopeInput, envelopeField } from '../schema/envelope';
import { type Db, isTaken } from './database';
import { plainJson } from './json';

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
};

/** The envelopes of one scheme, or of all, the one in force first. */
export async function selectEnvelopes(db: Db, scheme: string | null): Promise<readonly EnvelopeRecord[]> {
  const rows = await db.envelope.findMany({
    where: scheme === null ? {} : { scheme: { slug: scheme } },
    include: { scheme: { select: { slug: true } } },
    orderBy: [{ schemeId: 'asc' }, { current: 'desc' }, { position: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    scheme: row.scheme.slug,
    version: row.envelopeVersion,
    title: row.title,
    current: row.current,
    template: json.parse(row.template),
    fields: fields.parse(row.fields),
    notes: row.notes,
  }));
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
