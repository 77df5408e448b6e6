import type { FieldFault } from '../../domain/result';
import type { Db } from '../../store/database';
import { allGrammars } from '../../store/scheme-store';

/** `missing` at each scheme that there is not. */
export async function unknownSchemes(db: Db, schemes: readonly string[]): Promise<readonly FieldFault[]> {
  if (schemes.length === 0) return [];
  const known = new Set((await allGrammars(db)).map(({ slug }) => slug));
  return schemes.flatMap((slug, place) =>
    known.has(slug) ? [] : [{ field: `schemes.${place}`, fault: 'missing', params: {} } as const],
  );
}
