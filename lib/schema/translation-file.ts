import { z } from 'zod';
import { savedStates } from '../domain/translation';
import { conflictChoices, importOutcomes } from '../domain/translation-import';
import { cursorText, pageLimit, several } from './list';
import { line, localeTag } from './text';
import { queueFilterInput } from './translation-queue';

/** What the queue of a locale shows, or of all locales where none is named. */
export const exportedInput = {
  locale: localeTag.optional(),
  /** Only texts that are served, as they are served. */
  approvedOnly: z.enum(['true', 'false']).default('false'),
  ...queueFilterInput,
};

/** The most UTF-16 units of a file: 20,000 entries with their default messages, in several locales. */
const FILE_LENGTH = 20_000_000;

/** Yes or no, also as an address writes it. */
const inWords = z.preprocess((raw) => (raw === 'true' ? true : raw === 'false' ? false : raw), z.boolean());

/** A file and how it is taken. */
export const importedInput = {
  /** The file itself. */
  text: z.string().min(1).max(FILE_LENGTH),
  name: line(200).nullable().default(null),
  /** Of a file that does not say its own. */
  locale: localeTag.nullable().default(null),
  /** What texts become of which the file says no state. */
  state: z.enum(savedStates).default('needs-review'),
  /** When the file was exported; left out: as its name says. */
  exportedAt: z.iso.datetime({ offset: true }).optional(),
  /** Saves the texts. Left out, it only tells what would become of them. */
  apply: inWords.default(false),
  conflicts: z.enum(conflictChoices).default('theirs'),
  /** Whether the answer waits until every entry is checked. */
  wait: inWords.default(true),
};

const id = z.uuid();

export const checkImportInput = z.strictObject({ id });
export const applyImportInput = z.strictObject({ id, conflicts: z.enum(conflictChoices).default('theirs') });
export const readImportInput = z.strictObject({ id });
export const previewImportInput = z.strictObject({
  id,
  outcome: several(z.enum(importOutcomes)),
  limit: pageLimit,
  cursor: cursorText,
  before: cursorText,
});
