import type { z } from 'zod';
import { type Attempt, admitAttempt, forgiveAttempt } from '../../auth/throttle';
import type { Actor } from '../../domain/access';
import { refuse, refuseFields } from '../../domain/result';
import type { Throttled } from '../../domain/throttle';
import { fieldFaults } from '../../schema/field-faults';
import { isUnavailable } from '../../store/unavailable';
import type { UseCase } from '../use-case';

type Limits<Input extends z.ZodType> = {
  /** What counts as tried. */
  readonly attemptOf: (input: z.output<Input>, actor: Actor) => Attempt;
  /** What success clears; what it does not is given back. Without it, success counts like failure. */
  readonly forgiven?: readonly Throttled[];
};

/**
 * A use case that is let through so often, and then refuses with `rate-limit`. Counted before it begins and outside of
 * its transaction: a refusal rolls that back.
 */
export function throttled<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  { attemptOf, forgiven }: Limits<Input>,
): UseCase<Input, Value> {
  return {
    ...useCase,
    run: async (portal, actor, raw) => {
      const parsed = useCase.input.safeParse(raw, { reportInput: true });
      if (!parsed.success) return refuseFields(fieldFaults(parsed.error));
      const { primary } = portal.database;
      const attempt = attemptOf(parsed.data, actor);
      try {
        const admitted = await admitAttempt(primary, attempt, portal.clock());
        if (!admitted.ok) return admitted;
        const result = await useCase.run(portal, actor, raw);
        if (result.ok && forgiven !== undefined) await forgiveAttempt(primary, attempt, forgiven);
        return result;
      } catch (error) {
        if (isUnavailable(error)) return refuse('unavailable');
        throw error;
      }
    },
  };
}
