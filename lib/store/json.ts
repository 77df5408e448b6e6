import type { Prisma } from '../../prisma/generated/client';

/** A value as a JSON column takes it: a plain copy, without what JSON cannot say. */
export function plainJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
