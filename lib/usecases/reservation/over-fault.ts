import type { FieldFault } from '../../domain/result';

/** `in-past` at `until` where that is over already. @param until ISO 8601 */
export function overFault(until: string, now: Date): readonly FieldFault[] {
  return new Date(until) > now ? [] : [{ field: 'until', fault: 'in-past', params: {} }];
}
