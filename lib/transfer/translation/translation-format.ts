import { ok, type Result, refuse } from '../../domain/result';
import { readAndroid, writeAndroid } from './android';
import { writeGettext } from './gettext';
import { readGettext } from './gettext-reader';
import { readI18next, writeI18next } from './i18next';
import { readIcuJson, writeIcuJson } from './icu-json';
import { readNextIntl, writeNextIntl } from './next-intl';
import { readProperties, writeProperties } from './properties';
import { readSheet, writeSheet } from './sheet';
import type {
  EntryBatches,
  FileContext,
  ReadEntry,
  TranslationReader,
  TranslationWriter,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';
import { readXcstrings, writeXcstrings } from './xcstrings';
import { readXliff1, writeXliff1 } from './xliff-1';
import { readXliff2, writeXliff2 } from './xliff-2';

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
  /** Whether what nobody has translated stands in it too. */
  readonly keepsUntranslated: boolean;
  readonly write: TranslationWriter;
  readonly read: TranslationReader;
};

/** Formats that programs load. */
const loaded = {
  holds: 'one locale',
  keepsStates: false,
  keepsSource: false,
  keepsUntranslated: false,
} as const;

const json = { extension: '.json', mediaType: 'application/json', ...loaded } as const;

/** Formats that go to translators. */
const exchange = { keepsStates: true, keepsSource: true, keepsUntranslated: true } as const;

const xliff = {
  extension: '.xlf',
  mediaType: 'application/xliff+xml',
  holds: 'one locale',
  ...exchange,
} as const;

/** The formats translations come and go in. */
export const translationFormats = [
  { id: 'next-intl', label: 'next-intl JSON', ...json, write: writeNextIntl, read: readNextIntl },
  { id: 'icu-json', label: 'ICU JSON', ...json, write: writeIcuJson, read: readIcuJson },
  { id: 'i18next', label: 'i18next JSON v4', ...json, write: writeI18next, read: readI18next },
  {
    id: 'gettext',
    label: 'gettext PO',
    extension: '.po',
    mediaType: 'text/x-gettext-translation',
    holds: 'one locale',
    ...exchange,
    write: writeGettext,
    read: readGettext,
  },
  { id: 'xliff-1.2', label: 'XLIFF 1.2', ...xliff, write: writeXliff1, read: readXliff1 },
  { id: 'xliff-2.1', label: 'XLIFF 2.1', ...xliff, write: writeXliff2, read: readXliff2 },
  {
    id: 'properties',
    label: 'Java .properties',
    ...loaded,
    extension: '.properties',
    mediaType: 'text/x-java-properties',
    write: writeProperties,
    read: readProperties,
  },
  {
    id: 'android',
    label: 'Android strings.xml',
    ...loaded,
    extension: '.xml',
    mediaType: 'application/xml',
    write: writeAndroid,
    read: readAndroid,
  },
  {
    id: 'xcstrings',
    label: 'Apple .xcstrings',
    extension: '.xcstrings',
    mediaType: 'application/json',
    holds: 'many',
    ...exchange,
    keepsUntranslated: false,
    write: writeXcstrings,
    read: readXcstrings,
  },
  {
    id: 'csv',
    label: 'CSV',
    extension: '.csv',
    mediaType: 'text/csv',
    holds: 'many',
    ...exchange,
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
