const LONGEST = 64;

/**
 * The spellings that a code may begin with when somebody has typed this much of it: in either case, as it is, without
 * separators, or with an underscore for each. None where no code can begin so.
 */
export function codeBeginnings(text: string): readonly string[] {
  const typed = text.normalize('NFKC').trim();
  if (!/^[\p{L}\p{N}*][\p{L}\p{N}_*.\- ]+$/u.test(typed) || typed.length > LONGEST) return [];
  const spellings = [typed, typed.replace(/[-. ]+/g, '_'), typed.replace(/[-_. ]+/g, '')];
  return [...new Set(spellings.flatMap((spelling) => [spelling.toUpperCase(), spelling.toLowerCase()]))];
}
