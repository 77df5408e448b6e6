import type { MessagePart, MessageStyle, TextPart } from '../../domain/message/message';
import { readMessage } from '../../domain/message/read-message';
import { parameter, parametersIn, piecesOf } from './message-pieces';
import { quoteIcu, spellingsOf, spellMessage } from './spell-message';
import type { Manner } from './stored-text';

/** For programs that read ICU MessageFormat as Unicode describes it; what looks like a tag is text. */
export const plainIcu = icuManner({ requote: null, firstPosition: 1 });

/** For next-intl, which takes `<b>` for a tag unless it is quoted. */
export const icuWithTags = icuManner({ requote: '<', firstPosition: 1 });

/** For Java: what java.text.MessageFormat reads, and ICU4J where names, plurals or selects are needed. */
export const javaMessageFormat = icuManner({ requote: '', firstPosition: 0 });

/**
 * @param requote signs that are quoted beside braces; `null` leaves an ICU message as it is written
 * @param firstPosition the number of the first argument where positions count from 1 in the message
 */
function icuManner(options: { requote: string | null; firstPosition: 0 | 1 }): Manner<string> {
  const { requote, firstPosition } = options;
  const renumber = (style: MessageStyle, name: string, by: number) =>
    style === 'printf' && /^\d+$/.test(name) ? String(Number(name) + by) : name;
  return {
    say(style, text) {
      if (style === 'icu') return requote === null ? text : requoteIcu(text, requote);
      const pieces = piecesOf(style, text).map((piece) =>
        typeof piece === 'string' ? piece : parameter(renumber(style, piece.name, firstPosition - 1)),
      );
      const special = `{}${requote ?? ''}`;
      return pieces
        .map((piece) => (typeof piece === 'string' ? quoteIcu(piece, special) : `{${piece.name}}`))
        .join('');
    },
    hear(style, said, known) {
      if (style === 'icu') return said;
      const pieces = piecesOf('icu', said);
      if (parametersIn(pieces).some(({ branches }) => branches.length > 0)) return said;
      const named = pieces.map((piece) =>
        typeof piece === 'string'
          ? piece
          : parameter(renumber(style, piece.name, 1 - firstPosition), piece.type),
      );
      return spellMessage(style, named, spellingsOf(known === null ? [] : piecesOf(style, known)));
    },
  };
}

/** Quotes the text of an ICU message anew and leaves all else as it is written. */
function requoteIcu(text: string, requote: string): string {
  const message = readMessage('icu', text);
  if (!message.ok) return text;
  let said = '';
  let at = 0;
  const texts = textsIn(message.value.parts, '{}').sort((a, b) => a.part.start - b.part.start);
  for (const { part, special } of texts) {
    said += text.slice(at, part.start) + quoteIcu(part.text, special + requote);
    at = part.end;
  }
  return said + text.slice(at);
}

function textsIn(parts: readonly MessagePart[], special: string): { part: TextPart; special: string }[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [{ part, special }];
    const inside = part.type === 'plural' || part.type === 'ordinal' ? '{}#' : '{}';
    return part.branches.flatMap((branch) => textsIn(branch.parts, inside));
  });
}
