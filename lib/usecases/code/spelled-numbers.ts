import { ok, type Result, refuse } from '../../domain/result';
import { formatIdentity } from '../../domain/scheme/formatter';
import { readCode } from '../../domain/scheme/parser';
import type { Grammar } from '../../domain/scheme/segment';
import { lockSpellings, spendNumbers, takenSpelling } from '../../store/alias-store';
import { type CounterKey, holdCounter } from '../../store/allocation-store';
import type { Db } from '../../store/database';
import { placeByName } from '../../store/place-store';

type SchemeOfNames = { readonly schemeId: number; readonly scheme: string; readonly grammar: Grammar };

export type ClaimedNames = { readonly spent: readonly (CounterKey & { readonly number: number })[] };

/**
 * Holds spellings until the end of the transaction, so that neither an alias nor a name nor a number takes them
 * meanwhile. Refuses with `conflict` at what `fieldOf` gives for the first that is taken.
 */
export async function claimNames(
  db: Db,
  scheme: SchemeOfNames,
  names: readonly string[],
  fieldOf: (index: number) => string,
): Promise<Result<ClaimedNames>> {
  await lockSpellings(db, scheme.schemeId);
  const spent = [];
  // In one order, so that two who hold several counters queue.
  for (const name of [...names].sort()) {
    const number = await numberSpelledBy(db, scheme, name);
    if (number === null) continue;
    await holdCounter(db, number, number.first);
    spent.push(number);
  }
  const taken = await takenSpelling(db, scheme.schemeId, names);
  return taken === null ? ok({ spent }) : refuse('conflict', fieldOf(names.indexOf(taken)));
}

/** Keeps the numbers that a code's new aliases spell from ever being handed out. */
export async function spendClaimed(db: Db, codeId: number, { spent }: ClaimedNames): Promise<void> {
  if (spent.length > 0) await spendNumbers(db, codeId, spent);
}

/** The number that a text is the canonical spelling of. */
async function numberSpelledBy(
  db: Db,
  { scheme, grammar }: SchemeOfNames,
  text: string,
): Promise<(CounterKey & { readonly number: number; readonly first: number }) | null> {
  const segment = grammar.find((part) => part.kind === 'number');
  const read = readCode(grammar, text);
  if (segment?.kind !== 'number' || !read.ok || formatIdentity(grammar, read.code) !== text) return null;
  const { prefix, category, number } = read.code;
  const place = await placeByName(db, scheme, prefix, category);
  if (number === null || place === null || place.prefix === null) return null;
  const counts = grammar.find((part) => part.kind === 'category' && part.role === 'identity');
  const key = place.categories.find((one) => counts?.kind === 'category' && one.segment === counts.name);
  if (counts !== undefined && key === undefined) return null;
  return { prefixId: place.prefix.id, categoryId: key?.id ?? null, number, first: segment.first };
}
