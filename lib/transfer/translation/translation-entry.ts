import type { MessageStyle } from '../../domain/message/message';
import type { FilePlace } from './unreadable-file';

/** `missing`: nobody has translated it. */
export const translationFileStates = ['missing', 'draft', 'needs-review', 'approved', 'rejected'] as const;
export type TranslationFileState = (typeof translationFileStates)[number];

/** The message of one code in one locale, as a file holds it. */
export type TranslationEntry = {
  readonly scheme: string;
  /** As the registry writes it; with `scheme` it says which code. */
  readonly code: string;
  readonly locale: string;
  /** The default message, in the scheme's style; `null` where the file does not say it. */
  readonly source: string | null;
  /** In the scheme's style; `null`: nothing translated yet. Never empty. */
  readonly text: string | null;
  /** `null`: the file does not say. */
  readonly state: TranslationFileState | null;
  readonly outdated: boolean | null;
  /** What helps a translator. */
  readonly description: string | null;
};

/** An entry and where it begins in its file. */
export type ReadEntry = TranslationEntry & { readonly place: FilePlace };

/** What a format needs to know beside the entries. */
export type FileContext = {
  /** Of a format that holds one locale; when reading, of a file that does not say its own. */
  readonly locale: string | null;
  /** The language of the default messages. */
  readonly sourceLocale: string;
  /** How the messages of a scheme are written. For a scheme that is not there, any will do: its entries are refused later. */
  readonly styleOf: (scheme: string) => MessageStyle;
};

export type EntryBatches = AsyncIterable<readonly TranslationEntry[]>;
/** The text of a file, piece by piece as the batches come. */
export type TranslationWriter = (batches: EntryBatches, file: FileContext) => AsyncGenerator<string>;
/** The entries of a file. Throws `UnreadableFile`, which `readTranslations` turns into a refusal. */
export type TranslationReader = (text: string, file: FileContext) => readonly ReadEntry[];

/** One name for scheme and code, in formats that have no place for two: `userorg:UOS_*0011`. A slug has no colon. */
export function entryKey({ scheme, code }: Pick<TranslationEntry, 'scheme' | 'code'>, sign = ':'): string {
  return `${scheme}${sign}${code}`;
}

export function readEntryKey(key: string, sign = ':'): { scheme: string; code: string } | null {
  const at = key.indexOf(sign);
  return at < 1 || at === key.length - sign.length
    ? null
    : { scheme: key.slice(0, at), code: key.slice(at + sign.length) };
}
