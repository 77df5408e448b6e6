import { type FilePlace, UnreadableFile } from './unreadable-file';

/** An entry as a PO file writes it; `id` is empty in the header alone. */
export type PoEntry = {
  readonly context: string | null;
  readonly id: string;
  readonly plural: string | null;
  readonly texts: readonly string[];
  readonly flags: readonly string[];
  /** Comments of translators, and those taken from the program. */
  readonly comments: readonly string[];
  readonly extracted: readonly string[];
  readonly place: FilePlace;
};

type Draft = {
  context: string | null;
  id: string | null;
  plural: string | null;
  texts: string[];
  flags: string[];
  comments: string[];
  extracted: string[];
  place: FilePlace;
};

/**
 * Reads PO line by line, as the manual of GNU gettext describes it ("The Format of PO Files"). Entries that are out of
 * use (`#~`) are left out.
 */
export function readPo(source: string): readonly PoEntry[] {
  const entries: PoEntry[] = [];
  const fresh = (line: number): Draft => ({
    context: null,
    id: null,
    plural: null,
    texts: [],
    flags: [],
    comments: [],
    extracted: [],
    place: { line, column: 1 },
  });
  let draft = fresh(1);
  let append: ((text: string) => void) | null = null;
  const finish = (line: number) => {
    const { id, texts, place } = draft;
    if (id !== null && texts.length === 0) throw new UnreadableFile('syntax', place);
    if (id !== null) entries.push({ ...draft, id });
    draft = fresh(line);
    append = null;
  };

  for (const [index, raw] of source.split('\n').entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text === '' || text.startsWith('#~')) continue;
    if (text.startsWith('#')) {
      if (draft.id !== null) finish(line);
      comment(draft, raw.replace(/\r$/, '').trimStart());
      continue;
    }
    const [, keyword, at, quoted] =
      /^(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,2})\])?\s+)?"(.*)"$/s.exec(text) ?? [];
    if (quoted === undefined) throw new UnreadableFile('syntax', { line, column: 1 });
    const string = unescaped(quoted, line);
    if (keyword === undefined) {
      if (append === null) throw new UnreadableFile('syntax', { line, column: 1 });
      append(string);
      continue;
    }
    if (draft.texts.length > 0 && !keyword.startsWith('msgstr')) finish(line);
    if (draft.id === null && draft.context === null) draft.place = { line, column: 1 };
    append = begin(draft, keyword, Number(at ?? 0), { line, column: 1 });
    append(string);
  }
  finish(1);
  return entries;
}

/** Makes room for the string of a keyword; what is given back adds to it. */
function begin(draft: Draft, keyword: string, index: number, place: FilePlace): (text: string) => void {
  const unless = (misplaced: boolean) => {
    if (misplaced) throw new UnreadableFile('syntax', place);
  };
  switch (keyword) {
    case 'msgctxt':
      unless(draft.context !== null || draft.id !== null);
      draft.context = '';
      return (text) => {
        draft.context += text;
      };
    case 'msgid':
      unless(draft.id !== null);
      draft.id = '';
      return (text) => {
        draft.id += text;
      };
    case 'msgid_plural':
      unless(draft.id === null || draft.plural !== null);
      draft.plural = '';
      return (text) => {
        draft.plural += text;
      };
    default:
      unless(draft.id === null || draft.texts.length !== index);
      draft.texts.push('');
      return (text) => {
        draft.texts[index] += text;
      };
  }
}

function comment(draft: Draft, line: string): void {
  const rest = line.slice(2);
  switch (line.charAt(1)) {
    case ',':
      draft.flags.push(...rest.split(',').map((flag) => flag.trim()));
      return;
    case '.':
      draft.extracted.push(rest.replace(/^ /, '').replace(/(\\ *) $/, '$1'));
      return;
    case ':':
    case '|':
      return;
    default:
      draft.comments.push(line.slice(1).replace(/^ /, ''));
  }
}

const named: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', a: '\u0007', b: '\b', f: '\f', v: '\v', '\\': '\\', '"': '"' },
};

function unescaped(quoted: string, line: number): string {
  return quoted.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.?))|"/g,
    (whole, octal, hex, sign, at: number) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      const meant = whole === '"' || !Object.hasOwn(named, sign) ? undefined : named[sign];
      if (meant === undefined) throw new UnreadableFile('syntax', { line, column: at + 1 });
      return meant;
    },
  );
}
