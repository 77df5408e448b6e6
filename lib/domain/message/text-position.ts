/** A place in a text: line and column from 1, the column in code points. */
export type TextPosition = { readonly line: number; readonly column: number };

/** Where a UTF-16 offset is. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
}

/** The UTF-16 offset of a line and column; the end of the text where they lie past it. */
export function offsetAt(text: string, { line, column }: TextPosition): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  const before = [...text.slice(start)].slice(0, column - 1).join('');
  return start + before.length;
}
