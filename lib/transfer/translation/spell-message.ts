import type { MessageStyle } from '../../domain/message/message';
import { type ParameterPiece, type Piece, parametersIn } from './message-pieces';

/** How a message wrote its parameters, by name: what is put back where a file says only the name. */
export type Spellings = ReadonlyMap<string, string>;

export function spellingsOf(pieces: readonly Piece[]): Spellings {
  const plain = parametersIn(pieces).filter(
    ({ branches, written }) => branches.length === 0 && written !== '#',
  );
  return new Map(plain.reverse().map(({ name, written }) => [name, written]));
}

/** Writes pieces as a message of a style. */
export function spellMessage(style: MessageStyle, pieces: readonly Piece[], spellings: Spellings): string {
  switch (style) {
    case 'positional':
      return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.name}}`)).join('');
    case 'icu':
      return spellIcu(pieces, spellings, null);
    case 'printf':
      return spellPrintf(pieces, spellings);
    default: {
      const unknown: never = style;
      return unknown;
    }
  }
}

/**
 * Text as ICU MessageFormat and java.text.MessageFormat both read it: every apostrophe doubled.
 * @param special a class of the signs to quote, `{}`
 */
export function quoteIcu(text: string, special: string): string {
  const run = new RegExp(`['${special}]+`, 'g');
  return text.replace(run, (found) => {
    const doubled = found.replaceAll("'", "''");
    return /[^']/.test(found) ? `'${doubled}'` : doubled;
  });
}

function spellIcu(pieces: readonly Piece[], spellings: Spellings, plural: string | null): string {
  const special = plural === null ? '{}' : '{}#';
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return quoteIcu(piece, special);
      if (piece.branches.length > 0) return spellBranches(piece, spellings);
      if (piece.name === plural && piece.written === '#') return '#';
      if (piece.written.startsWith('{')) return piece.written;
      const typed = piece.type === 'string' ? `{${piece.name}}` : `{${piece.name}, ${piece.type}}`;
      return spellings.get(piece.name) ?? typed;
    })
    .join('');
}

function spellBranches({ name, type, branches, offset }: ParameterPiece, spellings: Spellings): string {
  const keyword = type === 'ordinal' ? 'selectordinal' : type;
  const plural = type === 'select' ? null : name;
  const cases = branches.map(
    ({ selector, pieces }) => `${selector} {${spellIcu(pieces, spellings, plural)}}`,
  );
  return `{${name}, ${keyword}, ${[...(offset === 0 ? [] : [`offset:${offset}`]), ...cases].join(' ')}}`;
}

/** Positions are written only where the order does not tell them. */
function spellPrintf(pieces: readonly Piece[], spellings: Spellings): string {
  let next = 1;
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece.replaceAll('%', '%%');
      const spelling = spellings.get(piece.name) ?? (piece.type === 'number' ? '%d' : '%s');
      if (spelling.includes('$')) return spelling;
      if (piece.name !== String(next)) return `%${piece.name}$${spelling.slice(1)}`;
      next += 1;
      return spelling;
    })
    .join('');
}
