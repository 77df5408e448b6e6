import { ok, type Result, refuse } from '../../domain/result';
import { numberHeld, passNumber } from '../../store/allocation-store';
import type { Spot } from '../spot';
import type { Context } from '../use-case';
import { holderOf } from './new-code';

/**
 * Holds a counter for a number of one's own choice. Refuses with `conflict` at `number` where a code had it once,
 * and `reserved` where it is held for somebody else. That no code has it, the unique index tells.
 */
export async function claimNumber(
  { db, actor, now }: Context,
  { counter, numbers }: Pick<Spot, 'counter' | 'numbers'>,
  number: number,
): Promise<Result<null>> {
  await passNumber(db, counter, numbers?.first ?? number, number);
  const held = await numberHeld(db, counter, number, holderOf(actor), now);
  switch (held) {
    case 'spent':
      return refuse('conflict', 'number');
    case 'reserved':
      return refuse('reserved', 'number');
    case null:
      return ok(null);
  }
}
