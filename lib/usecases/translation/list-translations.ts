import { z } from 'zod';
import { checkMessage } from '../../domain/message-checks/check-message';
import { checkedTranslation } from '../../domain/message-checks/checked-translation';
import type { CheckFinding } from '../../domain/message-checks/message-check';
import { ok, refuse } from '../../domain/result';
import { line, slug } from '../../schema/text';
import { locateCode } from '../../store/code-lookup';
import { type TranslationRow, translationsOf } from '../../store/translation-store';
import { query } from '../use-case';

export type CheckedTranslation = TranslationRow & { readonly checks: readonly CheckFinding[] };

/**
 * Every translation of a code, by locale, with what the checks find in it. Refuses with `missing` at `code`.
 */
export const listTranslations = query({
  title: 'List the translations of a code',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug, code: line(120) }),
  async run(asked, { db }) {
    const located = await locateCode(db, asked.scheme, asked.code, []);
    if (located === null) return refuse('missing', 'code');
    const { code, scheme } = located;
    const rows = await translationsOf(db, located.id);
    return ok<readonly CheckedTranslation[]>(
      rows.map((row) => ({
        ...row,
        checks: checkMessage(checkedTranslation(scheme.messageStyle, code, row)),
      })),
    );
  },
});
