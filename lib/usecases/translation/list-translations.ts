import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import type { Translation } from '../../domain/translation-entry';
import { line, slug } from '../../schema/text';
import { locateCode } from '../../store/code-lookup';
import { allLocales } from '../../store/locale-store';
import { translationsOf } from '../../store/translation-store';
import { checkingOf } from '../text-checking';
import { query } from '../use-case';
import { translationFrom } from './translation-from';

/**
 * Every translation of a code that somebody wrote, by locale, with what the checks find in it. Refuses with `missing` at
 * `code`.
 */
export const listTranslations = query({
  title: 'List the translations of a code',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug, code: line(120) }),
  async run(asked, { db }) {
    const located = await locateCode(db, asked.scheme, asked.code, []);
    if (located === null) return refuse('missing', 'code');
    const { id, code, scheme } = located;
    const [rows, locales] = await Promise.all([translationsOf(db, id), allLocales(db)]);
    const checking = await checkingOf(db, { ...code, id, messageStyle: scheme.messageStyle }, locales);
    return ok<readonly Translation[]>(rows.map((row) => translationFrom(code, row.locale, row, checking)));
  },
});
