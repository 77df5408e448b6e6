import type { Standing } from './candidate';

/** Tells how the piece of a text between two offsets stands as a code; null where it does not. */
export type TellStanding = (start: number, end: number) => Standing | null;

/** The end of what stands before a value, at most this long: `"params.err" : "`. */
const LOOK_BACK = 40;
const fieldBefore =
  /(?:^|[^A-Za-z0-9])(?:(?<code>(?:(?:error|err|fault|status)[_.-]?)?code|err)|error|status)(?:\\?["'`])?\s{0,3}(?<sign>=>|:|={1,3})\s{0,3}$/i;
/** A cheap look before the thorough one: a sign or a quotation mark must be close. */
const follows = /(?:[:=>]\s{0,3}\\?)["'`]?$|["'`]$/;
const elementBefore = /<(?:(?:error|err)[_.-]?)?code>\s{0,3}$/i;
const quote = /["'`]/;
const closesClause = /^[^\S\n]{0,3}(?:$|[\n\r,;&)}\]|<"'`])/;

export function standingIn(text: string): TellStanding {
  const listed = isList(text);

  return (start, end) => {
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (listed && !/\S/.test(before) && /^[\s,;.]?$/.test(after)) return 'alone';
    if (!follows.test(text.slice(Math.max(0, start - 5), start))) return null;

    const opening = quote.test(before) ? before : '';
    if (opening !== '' && !closes(text, end, opening)) return null;
    const escaped = opening !== '' && text.charAt(start - 2) === '\\';
    const valueStart = start - opening.length - Number(escaped);
    const preceding = text.slice(Math.max(0, valueStart - LOOK_BACK), valueStart);
    const field = fieldBefore.exec(preceding);
    if (field?.groups) {
      const { code, sign } = field.groups;
      const standing = code === undefined ? 'value' : 'field';
      if (opening !== '' || code !== undefined) return standing;
      const following = text.slice(end, end + 4);
      return closesClause.test(following) || (sign?.startsWith('=') && /^\s/.test(following))
        ? standing
        : null;
    }
    if (opening !== '') return isMemberName(text, end + 1 + Number(escaped)) ? null : 'value';
    return after === '<' && elementBefore.test(preceding) ? 'field' : null;
  };
}

/** A text of nothing but one word a line. */
function isList(text: string): boolean {
  return text.split('\n').every((line) => !/\S\s+\S/.test(line));
}

function closes(text: string, end: number, opening: string): boolean {
  return text.charAt(text.charAt(end) === '\\' ? end + 1 : end) === opening;
}

function isMemberName(text: string, afterQuote: number): boolean {
  return /^\s{0,3}(?::|=>)/.test(text.slice(afterQuote, afterQuote + 5));
}
