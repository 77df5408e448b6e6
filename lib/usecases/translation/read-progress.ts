import { z } from 'zod';
import { ok } from '../../domain/result';
import type { Progress } from '../../domain/translation-progress';
import { localeTag, slug } from '../../schema/text';
import { selectProgress } from '../../store/progress-store';
import { query } from '../use-case';

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
