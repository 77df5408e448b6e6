import { z } from 'zod';
import { messageChecks } from '../domain/message-checks/message-check';
import { translationStates } from '../domain/translation';
import { codeFilterInput } from './code-list';
import { listInput, searchText, several } from './list';
import { line, localeTag, slug } from './text';
import { textFilterInput } from './text-filter';

/** `demand`: what is asked for most comes first with `-demand`. */
export const queueSortFields = ['code', 'updatedAt', 'demand'] as const;

/** What a queue is counted by. */
export const queueFacets = ['state', 'scheme', 'prefix', 'check', 'outdated', 'changedBy'] as const;
export type QueueFacet = (typeof queueFacets)[number];

/** What the queue of a locale can be narrowed by; values of one filter are alternatives, filters add up. */
export const queueFilterInput = {
  state: several(z.enum(translationStates)),
  scheme: several(slug),
  prefix: several(line(64)),
  /** A check that finds something in the text and was not dismissed. */
  check: several(z.enum(messageChecks.map(({ id }) => id))),
  outdated: z.enum(['true', 'false']).optional(),
  /** Id of who saved the text last. */
  changedBy: several(line(120)),
  /** Saved or reviewed since then. */
  changedSince: z.iso.datetime({ offset: true }).optional(),
  /** Each word has to stand in the default message or in the text; `source` and `target` look in one of them. */
  q: searchText,
  in: z.enum(['source', 'target']).optional(),
};

const { locale: _reader, ...paging } = listInput(queueSortFields);

export const listQueueInput = z.strictObject({ ...paging, locale: localeTag, ...queueFilterInput });
/** `facet`: which ones are counted; left out: all. */
export const countQueueInput = z.strictObject({
  locale: localeTag,
  ...queueFilterInput,
  facet: several(z.enum(queueFacets)),
});

export type QueueFilter = Omit<z.output<typeof countQueueInput>, 'locale' | 'facet'>;

/** The most entries one bulk change may have. */
export const BULK_ENTRIES = 5_000;

/** What becomes of each entry. `copy`: it gets the text that another locale serves, as a draft. */
const bulkAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approve') }),
  z.strictObject({ kind: z.literal('outdate') }),
  z.strictObject({ kind: z.literal('copy'), from: localeTag }),
]);

export type BulkAction = z.output<typeof bulkAction>;

/**
 * Entries of a locale by the names of their codes, or all that a filter leaves of its queue, or of the grid: one of the
 * three.
 */
export const bulkReviewInput = z
  .strictObject({
    locale: localeTag,
    codes: z
      .array(z.strictObject({ scheme: slug, code: line(120) }))
      .min(1)
      .max(BULK_ENTRIES)
      .optional(),
    filter: z.strictObject(queueFilterInput).optional(),
    grid: z.strictObject({ ...codeFilterInput, ...textFilterInput }).optional(),
    action: bulkAction,
  })
  .refine(
    ({ codes, filter, grid }) => [codes, filter, grid].filter((one) => one !== undefined).length === 1,
    {
      path: ['codes'],
      params: { fault: 'required' },
    },
  );
