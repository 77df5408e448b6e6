import type { MessagePart, MessageStyle, ParameterType } from '../../domain/message/message';
import { readMessage } from '../../domain/message/read-message';

/** A message cut up, whatever its style: text with escapes resolved, and parameters. */
export type Piece = string | ParameterPiece;

export type ParameterPiece = {
  readonly name: string;
  readonly type: ParameterType;
  /** As the message writes it; empty where it comes from a file that writes parameters in another way. */
  readonly written: string;
  /** Of a plural, ordinal or select. In a plural, a number of its name that is written `#` is what is counted. */
  readonly branches: readonly PieceBranch[];
  readonly offset: number;
};

export type PieceBranch = { readonly selector: string; readonly pieces: readonly Piece[] };

/** A message that cannot be read is one piece of text. */
export function piecesOf(style: MessageStyle, text: string): readonly Piece[] {
  const message = readMessage(style, text);
  return message.ok ? cut(message.value.parts, text) : [text];
}

function cut(parts: readonly MessagePart[], text: string): readonly Piece[] {
  return parts.map((part) =>
    part.kind === 'text'
      ? part.text
      : {
          name: part.name,
          type: part.type,
          written: text.slice(part.start, part.end),
          branches: part.branches.map(({ selector, parts }) => ({ selector, pieces: cut(parts, text) })),
          offset: part.offset,
        },
  );
}

export function parameter(name: string, type: ParameterType = 'string', written = ''): ParameterPiece {
  return { name, type, written, branches: [], offset: 0 };
}

/** Every parameter in the order it is met, those in branches after the one they belong to. */
export function parametersIn(pieces: readonly Piece[]): readonly ParameterPiece[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : [piece, ...piece.branches.flatMap((branch) => parametersIn(branch.pieces))],
  );
}

export function namesIn(pieces: readonly Piece[]): readonly string[] {
  return [...new Set(parametersIn(pieces).map(({ name }) => name))];
}
