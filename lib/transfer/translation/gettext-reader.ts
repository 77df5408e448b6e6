import { type GettextWriting, gettextManner, sourceCategories, targetCategories } from './gettext-manner';
import { type PoEntry, readPo } from './po-entries';
import { storedText } from './stored-text';
import {
  type FileContext,
  type ReadEntry,
  readEntryKey,
  type TranslationFileState,
  type TranslationReader,
  translationFileStates,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';

export const readGettext: TranslationReader = (text, file) => {
  const entries = readPo(text);
  const header = entries.find(({ context, id }) => context === null && id === '');
  const language = /^Language: *([^\s@]+)/m.exec(header?.texts[0] ?? '')?.[1];
  const locale = language?.replaceAll('_', '-') ?? file.locale ?? '';
  return entries.flatMap((entry) => (entry === header ? [] : [readEntry(entry, locale, file)]));
};

function readEntry(entry: PoEntry, locale: string, file: FileContext): ReadEntry {
  const { context, id, plural, texts, flags, extracted, place } = entry;
  const key = readEntryKey(context ?? '');
  if (key === null) throw new UnreadableFile('key', place);
  const style = file.styleOf(key.scheme);
  const writing = writingOf(flags);
  const ids = plural === null ? [id] : [id, plural];
  const sourceBeside = besideOf(entry, 'source');
  const textBeside = besideOf(entry, 'text');
  const counts = plural === null ? null : countedOf(entry);
  const said = (categories: readonly string[], all: readonly string[], like: string, beside: string | null) =>
    storedText(gettextManner({ writing, counts }, categories, like), style, all, beside);
  const untranslated = textBeside === undefined && texts.every((form) => form === '');
  const text = untranslated ? null : said(targetCategories(locale), texts, id, textBeside ?? null);
  return {
    ...key,
    locale,
    source: sourceBeside === null ? null : said(sourceCategories, ids, id, sourceBeside ?? null),
    text,
    ...(text === null ? { state: 'missing', outdated: false } : stateOf(entry)),
    description: extracted.length === 0 ? null : extracted.join('\n'),
    place,
  };
}

function writingOf(flags: readonly string[]): GettextWriting {
  const writings = ['c-format', 'java-format', 'python-brace-format'] as const;
  return writings.find((one) => flags.includes(one) || flags.includes(`no-${one}`)) ?? 'as-stored';
}

/** What a comment of ours keeps: a text; `null`, that there is none; `undefined`, that the entry says it itself. */
function besideOf({ comments, place }: PoEntry, what: 'source' | 'text'): string | null | undefined {
  const start = `errdex-${what}: `;
  const line = comments.find((comment) => comment.startsWith(start));
  if (line === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(line.slice(start.length));
    if (value === null || typeof value === 'string') return value;
  } catch {
    // Somebody edited it.
  }
  throw new UnreadableFile('syntax', place);
}

/** What the forms count: as a comment says, else the first parameter that stands in one of them. */
function countedOf({ plural, texts, comments }: PoEntry): string {
  const told = comments.map((comment) => /^errdex-count: (\w+)$/.exec(comment)?.[1]);
  const braced = [plural ?? '', ...texts].map((text) => /\{(\w+)\}/.exec(text.replaceAll('{{', ''))?.[1]);
  return [...told, ...braced].find((name) => name !== undefined) ?? 'n';
}

function stateOf(entry: PoEntry): { state: TranslationFileState | null; outdated: boolean | null } {
  const fuzzy = entry.flags.includes('fuzzy');
  const line = entry.comments.find((comment) => comment.startsWith('errdex-state: ')) ?? '';
  const [, name, outdated] = /^errdex-state: ([a-z-]+)(, outdated)?$/.exec(line) ?? [];
  const state = translationFileStates.find((known) => known === name);
  const isOutdated = outdated !== undefined;
  // A comment counts as long as nobody changed the flag it belongs to.
  if (state !== undefined && (state !== 'approved' || isOutdated) === fuzzy)
    return { state, outdated: isOutdated };
  if (state !== undefined || fuzzy) return { state: 'needs-review', outdated: false };
  return { state: null, outdated: null };
}
