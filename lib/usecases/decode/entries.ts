import type { Candidate } from '../../domain/decode/candidate';
import type { Entry } from '../../domain/decode/decoded-match';
import { type Lookup, spellingsOf } from '../../domain/decode/resolve';
import { codesBySpellings } from '../../store/code-store';
import type { Db } from '../../store/database';
import type { SchemeRecord } from '../../store/scheme-store';

/** The codes that one old name may stand for; a scheme has each name once. */
const CODES_OF_ONE_ALIAS = 4;

/** Looks all candidates up at once, each spelling once however often it stands in the text. */
export async function entriesOf(
  db: Db,
  schemes: readonly SchemeRecord[],
  candidates: readonly Candidate[],
  locales: readonly string[],
): Promise<Lookup<Entry>> {
  const { codes, aliases } = spellingsOf(candidates);
  const bySpelling = new Map<string, Entry>();
  const byAlias = new Map<string, Entry[]>();
  if (codes.length + aliases.length > 0) {
    const ids = new Map(schemes.map(({ slug, id }) => [slug, id]));
    const canonical = codes.flatMap(({ scheme, code }) => {
      const schemeId = ids.get(scheme);
      return schemeId === undefined ? [] : [{ schemeId, code }];
    });
    const limit = canonical.length + aliases.length * CODES_OF_ONE_ALIAS;
    for (const { code: entry, alias, defaultMessage } of await codesBySpellings(
      db,
      { canonical, folded: aliases },
      locales,
      limit,
    )) {
      const { scheme, code } = entry;
      const found: Entry = { scheme, code, aliases: entry.aliases, entry, defaultMessage };
      if (alias === null) bySpelling.set(`${scheme} ${code}`, found);
      else byAlias.set(alias, [...(byAlias.get(alias) ?? []), found]);
    }
  }
  return {
    code: (scheme, code) => bySpelling.get(`${scheme} ${code}`),
    alias: (folded) => byAlias.get(folded) ?? [],
  };
}
