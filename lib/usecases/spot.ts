import { numbersOf } from '../domain/prefix';
import { ok, type Result, refuse } from '../domain/result';
import type { CounterKey } from '../store/allocation-store';
import { type Place, placeByName } from '../store/place-store';
import type { Context } from './use-case';

/** A place that is there and that somebody may put codes in. */
export type Spot = Omit<Place, 'prefix' | 'categories'> & {
  readonly prefix: NonNullable<Place['prefix']>;
  readonly category: Place['categories'][number] | null;
  readonly counter: CounterKey;
  /** Null where codes have names. */
  readonly numbers: { readonly first: number; readonly last: number } | null;
};

type Named = { readonly scheme: string; readonly prefix: string | null; readonly category: string | null };

/**
 * Finds where codes go. Refuses with `missing` at `scheme`, `prefix` or `category`, `required` or `not-in-grammar`
 * at `prefix` or `category`.
 * @param isKept the grammar stays until the transaction ends, for a code that is spelled in it
 */
export async function findSpot(
  { db }: Pick<Context, 'db'>,
  named: Named,
  isKept = false,
): Promise<Result<Spot>> {
  const found = await placeByName(db, named.scheme, named.prefix, named.category, isKept);
  if (found === null) return refuse('missing', 'scheme');
  const { prefix, categories, ...place } = found;
  if (prefix === null) return refuse(named.prefix === null ? 'required' : 'missing', 'prefix');
  const category = categoryAt(place.grammar, categories, named.category);
  if (!category.ok) return category;
  return ok({
    ...place,
    prefix,
    category: category.value,
    counter: { prefixId: prefix.id, categoryId: category.value?.id ?? null },
    numbers: numbersOf(place.grammar),
  });
}

/** The same, for somebody who wants to write there: refuses with `forbidden` too, and `retired` at `prefix`. */
export async function findOwnSpot(context: Context, named: Named): Promise<Result<Spot>> {
  const spot = await findSpot(context, named, true);
  if (!spot.ok) return spot;
  const { prefix } = spot.value;
  if (!context.allows(prefix.owners.map(({ id }) => id))) return refuse('forbidden');
  return prefix.status === 'retired' ? refuse('retired', 'prefix') : spot;
}

function categoryAt(
  grammar: Place['grammar'],
  categories: Place['categories'],
  value: string | null,
): Result<Spot['category']> {
  const segment = grammar.find((part) => part.kind === 'category' && part.role === 'identity');
  if (segment?.kind !== 'category') return value === null ? ok(null) : refuse('not-in-grammar', 'category');
  if (value === null) return refuse('required', 'category');
  const category = categories.find((candidate) => candidate.segment === segment.name);
  return category === undefined ? refuse('missing', 'category') : ok(category);
}
