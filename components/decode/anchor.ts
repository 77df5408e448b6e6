/** Where a code is explained on the page. */
export function codeAnchor(code: number): string {
  return `code-${code + 1}`;
}

/** Where the text has a code. */
export function placeAnchor(place: number): string {
  return `place-${place + 1}`;
}
