import { z } from 'zod';
import { exportName } from '../../domain/export-name';
import { SOURCE_LOCALE } from '../../domain/locale';
import { ok, refuse } from '../../domain/result';
import { exportedInput } from '../../schema/translation-file';
import { allLocales } from '../../store/locale-store';
import { readQueueScope } from '../../store/queue-filter';
import { allGrammars } from '../../store/scheme-store';
import { type ExportRow, selectExportBatch } from '../../store/translation-export-store';
import type { EntryBatches, TranslationEntry } from '../../transfer/translation/translation-entry';
import { translationFormat, writeTranslations } from '../../transfer/translation/translation-format';
import { query } from '../use-case';
import { fileFormat } from './file-format';

const BATCH = 500;

export type ExportedFile = {
  readonly name: string;
  readonly mediaType: string;
  /** Made as fast as it is taken: nothing is held whole in memory. */
  readonly pieces: AsyncGenerator<string>;
};

/**
 * Exactly what the filter of a queue leaves, as a file, by scheme and code. Refuses with `required` at `locale` where
 * the format holds one locale and none is named, `missing` there.
 */
export const exportTranslations = query({
  title: 'Download translations',
  right: 'registry.read',
  input: z.strictObject({ format: fileFormat, ...exportedInput }),
  async run({ format: id, locale, approvedOnly, ...filter }, { db, now }) {
    const format = translationFormat(id);
    if (locale === undefined && format.holds === 'one locale') return refuse('required', 'locale');
    const known = (await allLocales(db)).map(({ tag }) => tag);
    const wanted = locale === undefined ? known : known.filter((tag) => tag === locale);
    if (wanted.length === 0) return refuse('missing', 'locale');
    const [schemes, scopes] = await Promise.all([
      allGrammars(db),
      Promise.all(wanted.map((tag) => readQueueScope(db, tag, filter))),
    ]);
    const named = schemes.map(({ slug }) => slug);
    const slugs = named.filter((slug) => filter.scheme.length === 0 || filter.scheme.includes(slug)).sort();
    const isApproved = approvedOnly === 'true';

    async function* batches(): EntryBatches {
      for (const scheme of slugs) {
        let after: string | null = null;
        do {
          const batch: { rows: readonly ExportRow[]; last: string | null } = await selectExportBatch(db, {
            scheme,
            scopes,
            approvedOnly: isApproved,
            after,
            limit: Math.ceil(BATCH / scopes.length),
          });
          if (batch.rows.length > 0) yield batch.rows.map((row) => entryOf(scheme, row, isApproved));
          after = batch.last;
        } while (after !== null);
      }
    }
    const styles = new Map(schemes.map(({ slug, messageStyle }) => [slug, messageStyle]));
    const file = {
      locale: locale ?? null,
      sourceLocale: SOURCE_LOCALE,
      styleOf: (scheme: string) => styles.get(scheme) ?? 'positional',
    };
    return ok<ExportedFile>({
      name: exportName(locale ?? null, now, format.extension),
      mediaType: format.mediaType,
      pieces: writeTranslations(id, batches(), file),
    });
  },
});

function entryOf(scheme: string, row: ExportRow, isApproved: boolean): TranslationEntry {
  const { code, locale, source, title, description, approvedText, text, state, outdated } = row;
  const told = [title, description].filter((part) => part !== null);
  return {
    scheme,
    code,
    locale,
    source,
    description: told.length === 0 ? null : told.join('\n'),
    ...(isApproved
      ? { text: approvedText, state: 'approved', outdated: outdated ?? false }
      : { text, state: state ?? 'missing', outdated: outdated ?? false }),
  };
}
