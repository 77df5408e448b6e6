import { ok, refuse } from '../../domain/result';
import { countQueueInput, type QueueFacet, queueFacets } from '../../schema/translation-queue';
import type { Db } from '../../store/database';
import { localeByTag } from '../../store/locale-store';
import {
  type Counted,
  countAuthors,
  countChecks,
  foundAuthors,
  foundChecks,
  foundGroups,
  isOfAll,
  isTallied,
  type QueueGroup,
  talliedGroups,
} from '../../store/queue-count-store';
import { type QueueScope, readQueueScope } from '../../store/queue-filter';
import { query } from '../use-case';

export type QueueCounts = Readonly<Partial<Record<QueueFacet, readonly Counted[]>>>;

const VALUES = 100;

/**
 * The values of the facets that are asked for, or of all, each with how many entries it would leave beside the other
 * filters: exactly, or of the first 10,001 that words, a check, an author or a time leave; a check or an author also of
 * the first that a state leaves. Refuses with `missing` at `locale`.
 */
export const countQueue = query({
  title: 'Count the queue of a locale by facet',
  right: 'registry.read',
  input: countQueueInput,
  async run({ locale, facet, ...filter }, { db }) {
    const [known, scope] = await Promise.all([localeByTag(db, locale), readQueueScope(db, locale, filter)]);
    if (known === null) return refuse('missing', 'locale');
    const wanted = (one: QueueFacet) => facet.length === 0 || facet.includes(one);
    const byPrefix = wanted('prefix') || filter.prefix.length > 0;
    const [groups, checks, authors] = await Promise.all([
      isTallied(scope) ? talliedGroups(db, locale, byPrefix) : foundGroups(db, scope, byPrefix),
      wanted('check') ? checksOf(db, scope) : [],
      wanted('changedBy') ? authorsOf(db, scope) : [],
    ]);
    const counts: QueueCounts = {
      ...countGroups(scope, groups),
      check: checks,
      changedBy: authors,
    };
    return ok<QueueCounts>(
      Object.fromEntries(queueFacets.filter(wanted).map((one) => [one, counts[one] ?? []])),
    );
  },
});

function checksOf(db: Db, scope: QueueScope): Promise<readonly Counted[]> {
  return isOfAll(scope, 'check') ? countChecks(db, scope.locale, scope.prefixes) : foundChecks(db, scope);
}

function authorsOf(db: Db, scope: QueueScope): Promise<readonly Counted[]> {
  const isTold = isOfAll(scope, 'changedBy') && scope.prefixes === null;
  return isTold ? countAuthors(db, scope.locale) : foundAuthors(db, scope);
}

/** Each facet beside the other filters. */
function countGroups({ filter }: QueueScope, groups: readonly QueueGroup[]): QueueCounts {
  const { state, scheme, prefix, outdated } = filter;
  const isIn: Readonly<Record<'state' | 'scheme' | 'prefix' | 'outdated', (group: QueueGroup) => boolean>> = {
    state: (group) => state.length === 0 || state.includes(group.state),
    scheme: (group) => scheme.length === 0 || scheme.includes(group.scheme),
    prefix: (group) => prefix.length === 0 || prefix.includes(group.prefix ?? ''),
    outdated: (group) => outdated === undefined || group.outdated === (outdated === 'true'),
  };
  const beside = (own: keyof typeof isIn) =>
    groups.filter((group) =>
      (['state', 'scheme', 'prefix', 'outdated'] as const).every((one) => one === own || isIn[one](group)),
    );
  return {
    state: sum(beside('state'), ({ state }) => [state, null]),
    scheme: sum(beside('scheme'), ({ scheme, schemeName }) => [scheme, schemeName]),
    prefix: sum(beside('prefix'), ({ prefix, title }) => [prefix ?? '', title]),
    outdated: sum(
      beside('outdated').filter((group) => group.outdated),
      () => ['true', null],
    ),
  };
}

function sum(
  groups: readonly QueueGroup[],
  of: (group: QueueGroup) => readonly [value: string, label: string | null],
): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const group of groups) {
    const [value, label] = of(group);
    const entries = (counted.get(value)?.entries ?? 0) + group.entries;
    counted.set(value, { value, label, entries });
  }
  return [...counted.values()]
    .toSorted((a, b) => b.entries - a.entries || (a.value < b.value ? -1 : 1))
    .slice(0, VALUES);
}
