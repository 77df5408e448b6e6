import type { MessageStyle } from '../../domain/message/message';
import { gettextKnows, gettextPlurals } from './gettext-plurals';
import { javaMessageFormat } from './icu-manner';
import { namesIn, type Piece, parameter, parametersIn, piecesOf } from './message-pieces';
import { flatten, pluralForms, pluralPiece } from './plural-forms';
import { type Spellings, spellingsOf, spellMessage } from './spell-message';
import type { Manner } from './stored-text';

/**
 * How the messages of an entry are written. printf: as they are. Positional: java.text.MessageFormat. ICU: `{name}` as
 * in Python, with one plural as plural forms; what gettext cannot say so stays ICU, as it is, for a translator to edit
 * and for ICU to format.
 */
export type GettextWriting = 'c-format' | 'java-format' | 'python-brace-format' | 'as-stored';

/** What divides the messages of an entry; both its texts count the same parameter. */
export type GettextEntryManner = { readonly writing: GettextWriting; readonly counts: string | null };

/** @param texts default message and translation, as far as they are there */
export function gettextWriting(
  style: MessageStyle,
  texts: readonly { readonly text: string; readonly locale: string | null }[],
): GettextEntryManner {
  if (style === 'printf') return { writing: 'c-format', counts: null };
  if (style === 'positional') return { writing: 'java-format', counts: null };
  const counts = new Set(texts.map(({ text, locale }) => countedIn(piecesOf(style, text), locale)));
  const [only = null, ...others] = counts;
  if (only === undefined || counts.has(undefined) || others.length > 0) {
    return { writing: 'as-stored', counts: null };
  }
  return { writing: 'python-brace-format', counts: only };
}

/** The name that a message counts; `null`: it has no branches; `undefined`: gettext cannot say it whole. */
function countedIn(pieces: readonly Piece[], locale: string | null): string | null | undefined {
  if (!namesIn(pieces).every((name) => /^(?:[A-Za-z_][A-Za-z0-9_]*|0|[1-9]\d*)$/.test(name)))
    return undefined;
  const [divided, ...others] = parametersIn(pieces).filter(({ branches }) => branches.length > 0);
  if (divided === undefined) return null;
  const known = gettextKnows(
    locale,
    divided.branches.map(({ selector }) => selector),
  );
  return divided.type === 'plural' && divided.offset === 0 && others.length === 0 && known
    ? divided.name
    : undefined;
}

/**
 * The texts of one language: one, or its plural forms in the order of gettext.
 * @param like a text whose line feeds at both ends these take over, since msgfmt wants an entry to agree in them
 */
export function gettextManner(
  { writing, counts }: GettextEntryManner,
  categories: readonly string[],
  like: string | null,
): Manner<readonly string[]> {
  const formsOf = (style: MessageStyle, text: string): readonly string[] => {
    if (writing === 'as-stored' || writing === 'c-format') return [text];
    if (writing === 'java-format') return [javaMessageFormat.say(style, text)];
    const pieces = piecesOf(style, text);
    const divided = counts === null ? null : pluralForms(pieces, categories, false);
    return divided === null ? [braced(flatten(pieces))] : divided.forms.map(([, form]) => braced(form));
  };
  return {
    say: (style, text) => formsOf(style, text).map((form) => (like === null ? form : endedLike(form, like))),
    hear(style, texts, known) {
      const [first = ''] = texts;
      if (writing === 'as-stored' || writing === 'c-format') return first;
      if (writing === 'java-format') return javaMessageFormat.hear(style, first, known);
      const spellings: Spellings = spellingsOf(known === null ? [] : piecesOf(style, known));
      if (counts === null) return spellMessage(style, unbraced(first, null), spellings);
      const forms = texts.map(
        (text, index) => [categories[index] ?? 'other', unbraced(text, counts)] as const,
      );
      const other = forms.some(([category]) => category === 'other');
      const last = forms.at(-1)?.[1] ?? [];
      const all = other ? forms : [...forms, ['other', last] as const];
      return spellMessage(style, [pluralPiece({ name: counts, ordinal: false, forms: all })], spellings);
    },
  };
}

/** Categories of msgid and msgid_plural, whatever the language: gettext takes them by English rules. */
export const sourceCategories = ['one', 'other'] as const;

export function targetCategories(locale: string | null): readonly string[] {
  return gettextPlurals(locale)?.categories ?? ['other'];
}

function braced(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece.replace(/[{}]/g, '$&$&') : `{${piece.name}}`))
    .join('');
}

function unbraced(text: string, counts: string | null): readonly Piece[] {
  return [...text.matchAll(/\{\{|\}\}|\{([A-Za-z_][A-Za-z0-9_]*|\d+)\}|[^{}]+|[{}]/g)].map(
    ([token, name]) => {
      if (name !== undefined) return name === counts ? parameter(name, 'number', '#') : parameter(name);
      return token === '{{' ? '{' : token === '}}' ? '}' : token;
    },
  );
}

function endedLike(text: string, like: string): string {
  const inner = text.replace(/^\n+|\n+$/g, '');
  const start = like.startsWith('\n') ? (/^\n+/.exec(text)?.[0] ?? '\n') : '';
  const end = like.endsWith('\n') ? (/\n+$/.exec(text)?.[0] ?? '\n') : '';
  return text.startsWith('\n') === like.startsWith('\n') && text.endsWith('\n') === like.endsWith('\n')
    ? text
    : start + inner + end;
}
