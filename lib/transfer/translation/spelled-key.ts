/**
 * A code as a key of a format in which some signs have a meaning of their own: those, and `%`, become `%2E`, as in an
 * address.
 * @param taken what may not stand in a key; global
 */
export function spellKey(code: string, taken: RegExp): string {
  return code.replace(taken, (signs) =>
    [...signs].map((sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

export function readKey(key: string): string {
  return key.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
