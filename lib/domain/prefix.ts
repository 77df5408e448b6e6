import type { OwnerReference } from './code';
import type { Lifecycle } from './lifecycle';
import { inCase } from './scheme/alphabet';
import type { Grammar, PrefixSegment } from './scheme/segment';

export type Repository = { readonly name: string; readonly url: string };

/** How full a number space is. `next` is null where it is full, or where each category counts for itself. */
export type Capacity = { readonly used: number; readonly free: number; readonly next: number | null };

/** The unit of ownership, as every door tells it. */
export type Prefix = {
  readonly scheme: string;
  readonly prefix: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: Lifecycle;
  readonly owners: readonly OwnerReference[];
  readonly repository: Repository | null;
  readonly counts: { readonly codes: number };
  /** Null where the scheme's codes have names and no numbers. */
  readonly capacity: Capacity | null;
  /** Grows with each change. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
};

/** The numbers one counter may hand out, first and last included; null where codes have names. */
export function numbersOf(grammar: Grammar): { readonly first: number; readonly last: number } | null {
  const segment = grammar.find((candidate) => candidate.kind === 'number');
  return segment?.kind === 'number' ? { first: segment.first, last: 10 ** segment.width - 1 } : null;
}

/** The segment that prefixes are written in; null where a scheme writes none. */
export function prefixSegment(grammar: Grammar): PrefixSegment | null {
  return grammar.find((segment) => segment.kind === 'prefix') ?? null;
}

/** A prefix in its canonical spelling, whatever the case it was typed in. */
export function canonicalPrefix(segment: PrefixSegment | null, typed: string): string {
  return segment === null ? typed : inCase(typed, segment.case);
}

/** Whether each identity category of a prefix counts for itself. */
export function countsByCategory(grammar: Grammar): boolean {
  return grammar.some((segment) => segment.kind === 'category' && segment.role === 'identity');
}

/** @param counters how many counters the prefix has: one, or one a category */
export function capacityOf(
  grammar: Grammar,
  numbered: number,
  counters: number,
  next: number | null,
): Capacity | null {
  const numbers = numbersOf(grammar);
  if (numbers === null) return null;
  const all = (numbers.last - numbers.first + 1) * counters;
  return { used: numbered, free: Math.max(0, all - numbered), next: counters === 1 ? next : null };
}

/** The address of a prefix's page, without locale. */
export function prefixPath(scheme: string, prefix: string): string {
  return `/prefixes/${encodeURIComponent(scheme)}/${encodeURIComponent(prefix)}`;
}
