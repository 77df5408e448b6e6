import { Comment, Pair, parseLines } from 'dot-properties';
import { javaMessageFormat } from './icu-manner';
import { textOnly } from './nested-json';
import { storedText, tellText } from './stored-text';
import {
  entryKey,
  type ReadEntry,
  readEntryKey,
  type TranslationReader,
  type TranslationWriter,
} from './translation-entry';
import { placesIn, UnreadableFile } from './unreadable-file';

/** A comment before a pair: its stored text, as JSON. */
const BESIDE = 'errdex-text: ';

/**
 * Java properties, `payments.PAY_001`, in ASCII: every Java reads them alike. The patterns are those of
 * java.text.MessageFormat, arguments counted from 0; names, plurals and selects are for ICU4J, which reads all of them.
 */
export const writeProperties: TranslationWriter = async function* (batches, file) {
  for await (const entries of batches) {
    yield entries
      .map((entry) => {
        if (entry.text === null) return '';
        const { said, beside } = tellText(javaMessageFormat, file.styleOf(entry.scheme), entry.text);
        const comment = beside === null ? '' : `# ${BESIDE}${ascii(JSON.stringify(beside))}\n`;
        return `${comment}${key(entryKey(entry, '.'))}=${value(said)}\n`;
      })
      .join('');
  }
};

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function ascii(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function value(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replace(/[\n\r\t]/g, (sign) => escapes[sign] ?? sign);
  return ascii(escaped.replace(/^ /, '\\ '));
}

function key(text: string): string {
  return ascii(text.replace(/[\\:=#! ]/g, '\\$&'));
}

export const readProperties: TranslationReader = (source, file) => {
  const placeOf = placesIn(source);
  const entries: ReadEntry[] = [];
  let beside: string | null = null;
  for (const node of parseLines(source, true)) {
    const [start, end = start] = [node.range[0], node.range.at(-1)];
    const place = placeOf(start);
    if (node instanceof Comment) {
      const said = node.comment.replace(/^[#!] ?/, '');
      if (said.startsWith(BESIDE)) beside = stored(said.slice(BESIDE.length));
    }
    if (!(node instanceof Pair)) continue;
    // Java refuses these; the library takes them for text.
    if (/(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/.test(source.slice(start, end))) {
      throw new UnreadableFile('syntax', place);
    }
    const name = readEntryKey(node.key, '.');
    if (name === null) throw new UnreadableFile('key', place);
    const text = storedText(javaMessageFormat, file.styleOf(name.scheme), node.value, beside);
    entries.push(textOnly(file, { ...name, text, place }));
    beside = null;
  }
  return entries;
};

/** A comment that somebody edited keeps nothing. */
function stored(json: string): string | null {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
