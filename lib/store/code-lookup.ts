import type { Code } from '../domain/code';
import { formatIdentity } from '../domain/scheme/formatter';
import { readCode } from '../domain/scheme/parser';
import type { CodeParts } from '../domain/scheme/segment';
import { foldSpelling } from '../domain/spelling';
import { codeBySpelling, codesBySpellings } from './code-store';
import type { Db } from './database';
import { type SchemeRecord, schemeBySlug } from './scheme-store';

/** A code as somebody spelled it. `parts` has the context they filled in; null where an alias led here. */
export type Located = {
  readonly id: number;
  readonly code: Code;
  readonly scheme: SchemeRecord;
  readonly parts: CodeParts | null;
};

/**
 * Finds one code of a scheme by any spelling or alias: the exact one first, which costs one query, then as the
 * grammar reads it.
 */
export async function locateExactly(
  db: Db,
  scheme: string,
  spelling: string,
  locales: readonly string[],
): Promise<{ readonly id: number; readonly code: Code } | null> {
  const exact = await codeBySpelling(db, scheme, spelling, locales);
  return exact ?? (await locateCode(db, scheme, spelling, locales));
}

/** The same with the scheme, and with the context that the spelling fills in. */
export async function locateCode(
  db: Db,
  slug: string,
  spelling: string,
  locales: readonly string[],
): Promise<Located | null> {
  const scheme = await schemeBySlug(db, slug);
  if (scheme === null) return null;
  const read = readCode(scheme.grammar, spelling);
  const found = await codesBySpellings(
    db,
    {
      canonical: [
        { schemeId: scheme.id, code: spelling },
        ...(read.ok ? [{ schemeId: scheme.id, code: formatIdentity(scheme.grammar, read.code) }] : []),
      ],
      folded: [foldSpelling(spelling)],
    },
    locales,
    20,
  );
  const here = found.filter((candidate) => candidate.schemeId === scheme.id);
  const best =
    here.find((candidate) => candidate.alias === null && candidate.code.code === spelling) ??
    here.find((candidate) => candidate.alias === null) ??
    here[0];
  if (best === undefined) return null;
  const parts = best.alias === null && read.ok ? read.code : null;
  return { id: best.id, code: best.code, scheme, parts };
}
