import { z } from 'zod';
import { type EventGroup, groupEvents, overviewSubjects } from '../../domain/event-group';
import { ok } from '../../domain/result';
import { exampleOf } from '../../domain/scheme/example';
import type { Scheme } from '../../domain/scheme/scheme';
import { newestEvents } from '../../store/audit-event-store';
import { firstCodes } from '../../store/code-store';
import { countOwners } from '../../store/owner-store';
import { countPrefixes } from '../../store/prefix-list-store';
import { allSchemes, countSchemes } from '../../store/scheme-store';
import { query } from '../use-case';

/** Events are read up to here, and told in groups. */
const READ = 400;
const NEWEST = 10;
const COUNTED = 10_001;

export type Overview = {
  readonly schemes: readonly (Scheme & { readonly example: string })[];
  readonly counts: {
    readonly prefixes: number;
    readonly codes: number;
    readonly owners: number;
    readonly orphaned: number;
  };
  readonly newest: readonly EventGroup[];
};

/** What is here: schemes with their counts, and what changed last. */
export const readOverview = query({
  title: 'Read the overview',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db }) {
    const [schemes, registered, counts, owners, orphaned, events] = await Promise.all([
      allSchemes(db),
      firstCodes(db),
      countSchemes(db),
      countOwners(db, { q: undefined, kind: [] }, COUNTED),
      countPrefixes(db, { scheme: [], owner: [], status: [], orphaned: true, q: undefined }, COUNTED),
      newestEvents(db, overviewSubjects, READ),
    ]);
    const all = [...counts.values()];
    return ok<Overview>({
      schemes: schemes.map(({ id, ...scheme }) => ({
        ...scheme,
        counts: counts.get(id) ?? { prefixes: 0, codes: 0 },
        example: registered.get(id) ?? exampleOf(scheme.grammar),
      })),
      counts: {
        prefixes: all.reduce((sum, count) => sum + count.prefixes, 0),
        codes: all.reduce((sum, count) => sum + count.codes, 0),
        owners,
        orphaned,
      },
      newest: groupEvents(events).slice(0, NEWEST),
    });
  },
});
