import { numbersOf } from '../../domain/prefix';
import { formatIdentity } from '../../domain/scheme/formatter';
import { keepSpellings } from '../../store/alias-store';
import { takeNumbers } from '../../store/allocation-store';
import type { Context } from '../use-case';
import type { BulkPlan } from './bulk-codes';
import type { Planned } from './bulk-plan';

type Change = Extract<Planned, { kind: 'change' }>;

/**
 * Gives codes that change their category the next numbers of their new counters, in the order they had, and keeps
 * what they were called; those that find their counter full are refused with `counter-full`.
 */
export async function numberMoved(
  { db, now }: Context,
  { plan, schemes }: BulkPlan,
): Promise<readonly Planned[]> {
  const moves = plan.filter(
    (one): one is Change => one.kind === 'change' && one.after.categoryId !== one.before.categoryId,
  );
  if (moves.length === 0) return plan;
  const numbered = new Map<number, Planned>();
  // Counters in one order, so that two who move codes queue.
  for (const group of groupsOf(moves)) {
    const [first] = group;
    const grammar = first && schemes.get(first.before.schemeId)?.grammar;
    const numbers = grammar && numbersOf(grammar);
    if (first === undefined || grammar === undefined) continue;
    const waiting = group.filter(({ before }) => before.number !== null);
    const key = { prefixId: first.before.prefixId, categoryId: first.after.categoryId };
    const taken = numbers ? await takeNumbers(db, key, numbers, waiting.length, now) : [];
    waiting.forEach((one, index) => {
      const number = taken[index];
      const { before, after, category } = one;
      numbered.set(
        before.id,
        number === undefined
          ? { kind: 'refuse', before, fault: 'counter-full' }
          : {
              ...one,
              after: {
                ...after,
                number,
                code: formatIdentity(grammar, {
                  prefix: before.prefix,
                  category,
                  number,
                  name: null,
                  context: {},
                }),
              },
            },
      );
    });
  }
  const after = plan.map((one) => numbered.get(one.before.id) ?? one);
  const moved = after.flatMap((one) =>
    one.kind === 'change' && numbered.has(one.before.id) ? [one.before] : [],
  );
  await keepSpellings(db, moved, now);
  return after;
}

function groupsOf(moves: readonly Change[]): readonly Change[][] {
  const groups = new Map<string, Change[]>();
  for (const move of moves) {
    const key = `${move.before.prefixId} ${move.after.categoryId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [move]);
    else group.push(move);
  }
  return [...groups.values()].sort(
    ([a], [b]) =>
      (a?.before.prefixId ?? 0) - (b?.before.prefixId ?? 0) ||
      (a?.after.categoryId ?? 0) - (b?.after.categoryId ?? 0),
  );
}
