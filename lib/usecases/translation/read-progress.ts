import { z } from 'zod';
import { ok } from '../../domain/result';
import { localeTag, slug } from '../../schema/text';
import { type ProgressRow, selectProgress } from '../../store/progress-store';
import { query } from '../use-case';

/** How far the texts of a scheme are in a locale; counts of entries. */
export type Progress = Omit<ProgressRow, 'asked' | 'answered'> & {
  readonly missing: number;
  /**
   * The share of what is current, from 0 to 1, by how often each code is looked up: of the 200 of the scheme that are
   * asked for most. Where nothing was asked for, each code counts alike.
   */
  readonly weighted: number;
};

/** Progress of every locale in every scheme, or of one of them, by locale and then in the order of schemes. */
export const readProgress = query({
  title: 'Read how far translations are',
  right: 'registry.read',
  input: z.strictObject({ locale: localeTag.optional(), scheme: slug.optional() }),
  async run({ locale, scheme }, { db }) {
    const rows = await selectProgress(db, { locale, scheme });
    return ok<readonly Progress[]>(
      rows.map(({ asked, answered, ...row }) => ({
        ...row,
        missing: row.codes - row.draft - row.needsReview - row.approved - row.rejected,
        weighted: asked > 0 ? answered / asked : row.codes === 0 ? 1 : row.current / row.codes,
      })),
    );
  },
});
