import type { Db } from './database';

export type TranslationRow = {
  readonly locale: string;
  readonly text: string;
  /** What is served; null until a text was approved. */
  readonly approvedText: string | null;
  readonly state: 'draft' | 'needs-review' | 'approved' | 'rejected';
  readonly outdated: boolean;
  readonly revision: number;
  /** Of the default message that the text was made from. */
  readonly sourceRevision: number;
};

/** Every translation of one code, by locale. */
export async function translationsOf(db: Db, codeId: number): Promise<readonly TranslationRow[]> {
  return db.$queryRaw<TranslationRow[]>`
    SELECT t.locale, t.text, t.approved_text AS "approvedText", t.state::text AS state, t.revision,
      t.source_revision AS "sourceRevision", t.source_revision < c.source_revision AS outdated
    FROM translation t JOIN code c ON c.id = t.code_id WHERE t.code_id = ${codeId} ORDER BY t.locale`;
}

export type NewTranslation = {
  readonly codeId: number;
  readonly locale: string;
  readonly text: string;
  readonly state: 'draft' | 'needs-review' | 'approved';
};

/** Adds the first revision of a translation. @returns its key, or null where the locale has one already */
export async function insertTranslation(db: Db, translation: NewTranslation): Promise<number | null> {
  const { codeId, locale, text } = translation;
  const state = translation.state === 'needs-review' ? 'needs_review' : translation.state;
  const known = await db.translation.findUnique({
    where: { codeId_locale: { codeId, locale } },
    select: { id: true },
  });
  if (known !== null) return null;
  const code = await db.code.findUniqueOrThrow({ where: { id: codeId }, select: { sourceRevision: true } });
  const { sourceRevision } = code;
  const row = await db.translation.create({
    data: {
      codeId,
      locale,
      text,
      state,
      sourceRevision,
      ...(state === 'approved' ? { approvedText: text, approvedRevision: 1 } : {}),
      revisions: { create: { revision: 1, text, state, sourceRevision } },
    },
    select: { id: true },
  });
  return row.id;
}

/** The languages that messages are written in, by tag. */
export async function allLocales(
  db: Db,
): Promise<readonly { readonly tag: string; readonly fallback: string | null }[]> {
  return db.locale.findMany({ select: { tag: true, fallback: true }, orderBy: { tag: 'asc' } });
}

/** @returns false where the locale is there already */
export async function insertLocale(db: Db, tag: string, fallback: string | null): Promise<boolean> {
  const { count } = await db.locale.createMany({ data: [{ tag, fallback }], skipDuplicates: true });
  return count === 1;
}
