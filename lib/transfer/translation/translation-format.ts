import { ok, type Result, refuse } from '../../domain/result';
import { readI18next, writeI18next } from './i18next';
import { readIcuJson, writeIcuJson } from './icu-json';
import { readNextIntl, writeNextIntl } from './next-intl';
import { readSheet, writeSheet } from './sheet';
import type {
  EntryBatches,
  FileContext,
  ReadEntry,
  TranslationReader,
  TranslationWriter,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';

type TranslationFormat = {
  readonly id: string;
  readonly label: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly holds: 'one locale' | 'many';
  /** Whether a file says how far each translation is. */
  readonly keepsStates: boolean;
  /** Whether a file says the default message and a description too, as translators need it. */
  readonly keepsSource: boolean;
  readonly write: TranslationWriter;
  readonly read: TranslationReader;
};

const json = {
  extension: '.json',
  mediaType: 'application/json',
  holds: 'one locale',
  keepsStates: false,
  keepsSource: false,
} as const;

/** The formats translations come and go in. */
export const translationFormats = [
  { id: 'next-intl', label: 'next-intl JSON', ...json, write: writeNextIntl, read: readNextIntl },
  { id: 'icu-json', label: 'ICU JSON', ...json, write: writeIcuJson, read: readIcuJson },
  { id: 'i18next', label: 'i18next JSON v4', ...json, write: writeI18next, read: readI18next },
  {
    id: 'csv',
    label: 'CSV',
    extension: '.csv',
    mediaType: 'text/csv',
    holds: 'many',
    keepsStates: true,
    keepsSource: true,
    write: writeSheet,
    read: readSheet,
  },
] as const satisfies readonly TranslationFormat[];

export type TranslationFormatId = (typeof translationFormats)[number]['id'];

export function translationFormat(id: TranslationFormatId): TranslationFormat {
  const format = translationFormats.find((candidate) => candidate.id === id);
  if (format === undefined) throw new RangeError(`There is no format ${id}.`);
  return format;
}

/** The most UTF-16 units a file may have: 100,000 codes with long messages in several locales. */
export const FILE_LIMIT = 100_000_000;

/**
 * Translations as the text of a file, piece by piece.
 * @param batches ordered by scheme, then code, then locale; for a format that holds one locale, of `file.locale` alone
 */
export function writeTranslations(
  id: TranslationFormatId,
  batches: EntryBatches,
  file: FileContext,
): AsyncGenerator<string> {
  return translationFormat(id).write(batches, file);
}

/**
 * The translations of a file, each with the place it begins at. Refuses with `unreadable-file` and its `line`, `column`
 * (both from 1) and `problem`, or with `too-large`. Never throws, whatever the text is.
 */
export function readTranslations(
  id: TranslationFormatId,
  text: string,
  file: FileContext,
): Result<readonly ReadEntry[]> {
  if (text.length > FILE_LIMIT) return refuse('too-large', undefined, { limit: FILE_LIMIT });
  try {
    const entries = translationFormat(id).read(text.replace(/^\u{feff}/u, ''), file);
    return ok(checked(entries));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse('unreadable-file', undefined, { ...error.place, problem: error.problem });
  }
}

/** Control characters but tab and line ends, and half of a surrogate pair: what no text of the registry has. */
const noText = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

function checked(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const met = new Set<string>();
  return entries.map((entry) => {
    const { scheme, code, locale, source, text, description, place } = entry;
    if (locale === '') throw new UnreadableFile('locale', place);
    if ([scheme, code, source, text, description].some((value) => value !== null && noText.test(value))) {
      throw new UnreadableFile('control', place);
    }
    const key = JSON.stringify([scheme, code, locale]);
    if (met.has(key)) throw new UnreadableFile('twice', place);
    met.add(key);
    return { ...entry, source: source || null, text: text || null, description: description || null };
  });
}
