import { z } from 'zod';

/**
 * JSON whose objects and arrays lie at most `depth` deep. It is measured before it is read: reading goes down as deep
 * as the value does.
 */
export const jsonNestedTo = (depth: number) =>
  z.custom<z.input<z.ZodJSONSchema>>((value) => isWithin(value, depth)).pipe(z.json());

function isWithin(value: unknown, depth: number): boolean {
  let level: readonly unknown[] = [value];
  for (let at = 0; at <= depth; at++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return true;
  }
  return false;
}
