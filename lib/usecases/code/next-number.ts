import { ok } from '../../domain/result';
import { formatCode } from '../../domain/scheme/formatter';
import { nextNumberInput } from '../../schema/code';
import { nextNumberOf } from '../../store/allocation-store';
import { findSpot } from '../spot';
import { query } from '../use-case';

export type NextNumber = { readonly number: number | null; readonly code: string | null };

/**
 * The number that the next code would get, and how that code would be spelled: a foresight, for the number is given
 * out when the code is saved. Both are null where the counter is full, or where codes have names.
 *
 * Refuses with `missing` at `scheme`, `prefix` or `category`, `required` or `not-in-grammar` at `category`.
 */
export const nextNumber = query({
  title: 'Foresee the next number',
  right: 'registry.read',
  input: nextNumberInput,
  async run({ scheme, prefix, category = null }, context) {
    const spot = await findSpot(context, { scheme, prefix, category });
    if (!spot.ok) return spot;
    const { grammar, numbers, counter } = spot.value;
    const number = numbers && (await nextNumberOf(context.db, counter, numbers, context.now));
    if (number === null) return ok<NextNumber>({ number, code: null });
    return ok<NextNumber>({
      number,
      code: formatCode(grammar, { prefix, category, number, name: null, context: {} }),
    });
  },
});
