import type { z } from 'zod';
import { ok, type Result, refuse } from '../../domain/result';
import { BULK_LIMIT, type bulkChangeInput } from '../../schema/bulk-change';
import { ownersOfPrefixes, selectBulk } from '../../store/bulk-change-store';
import { categoryByValue } from '../../store/category-store';
import { type SchemeRecord, schemeBySlug } from '../../store/scheme-store';
import type { Context } from '../use-case';
import { type Planned, planBulk, type TargetCategory } from './bulk-plan';

export type BulkPlan = {
  readonly plan: readonly Planned[];
  readonly schemes: ReadonlyMap<number, SchemeRecord>;
};

/**
 * Finds the codes of a bulk change and plans what becomes of each. Refuses with `too-long` at `codes` or `filter`
 * where there are more codes than one change may have, `missing` where nothing is left.
 * @param hold keeps others from changing them until the end of the transaction
 */
export async function planCodes(
  context: Context,
  { codes: named, filter, change }: z.output<typeof bulkChangeInput>,
  hold: boolean,
): Promise<Result<BulkPlan>> {
  const { db, now, allows } = context;
  const field = named === undefined ? 'filter' : 'codes';
  const subjects = named !== undefined ? { codes: named } : filter !== undefined ? { filter } : { codes: [] };
  const codes = await selectBulk(db, subjects, BULK_LIMIT, hold);
  if (codes.length > BULK_LIMIT) return refuse('too-many', field, { limit: BULK_LIMIT });
  if (codes.length === 0) return refuse('missing', field);

  const owners = await ownersOfPrefixes(db, [...new Set(codes.map(({ prefixId }) => prefixId))]);
  const mayChange = new Map([...owners].map(([id, keys]) => [id, allows(keys)]));
  const schemes = new Map<number, SchemeRecord>();
  const target = change.category === undefined ? null : new Map<number, TargetCategory>();
  for (const slug of new Set(codes.map(({ scheme }) => scheme))) {
    const scheme = await schemeBySlug(db, slug);
    if (scheme === null) continue;
    schemes.set(scheme.id, scheme);
    const segment = scheme.grammar.find((part) => part.kind === 'category' && part.role === 'identity');
    if (change.category === undefined || segment?.kind !== 'category') continue;
    const found = await categoryByValue(db, scheme.id, segment.name, change.category);
    if (found !== null) target?.set(scheme.id, { ...found, value: change.category });
  }
  const plan = planBulk(codes, change, {
    now,
    mayChange: (prefixId) => mayChange.get(prefixId) ?? false,
    schemes,
    target,
  });
  return ok({ plan, schemes });
}
