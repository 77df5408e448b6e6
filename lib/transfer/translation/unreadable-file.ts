/** What can be wrong with a file; each has a sentence in the fault `unreadable-file`. */
export const fileProblems = ['syntax', 'doctype', 'structure', 'key', 'twice', 'control', 'locale'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A place in a file; both from 1, the column in UTF-16 units. */
export type FilePlace = { readonly line: number; readonly column: number };

/** Thrown by readers of formats alone, and caught by `readTranslations`. */
export class UnreadableFile extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly place: FilePlace,
  ) {
    super(problem);
  }
}

/** Finds places by their offset. */
export function placesIn(text: string): (offset: number) => FilePlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
