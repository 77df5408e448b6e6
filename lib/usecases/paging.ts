import { type CursorKey, type CursorPart, decodeCursor, encodeCursor } from '../domain/cursor';
import { ok, type Result, refuse } from '../domain/result';

/** Where a page begins and which way it is read. */
export type PageStart = {
  /** Rows beyond this key; null: from the first, or from the last where `backwards`. */
  readonly after: CursorKey | null;
  /** Read against the order, because the page before a row is wanted. */
  readonly backwards: boolean;
};

type Asked = {
  readonly cursor?: string | undefined;
  readonly before?: string | undefined;
};

/**
 * Reads the cursors of a list's input. Refuses with `cursor` at `cursor` or `before`.
 * @param list name of the list in its order: `codes:-updatedAt`
 */
export function pageStart(list: string, shape: readonly CursorPart[], asked: Asked): Result<PageStart> {
  const field = asked.before === undefined ? 'cursor' : 'before';
  const text = asked[field];
  if (text === undefined) return ok({ after: null, backwards: false });
  const after = decodeCursor(list, shape, text);
  return after === null ? refuse('cursor', field) : ok({ after, backwards: field === 'before' });
}

/**
 * Cuts the rows of a page that was read with one row more than it shows, and gives its cursors.
 * @param rows in the order they were read
 */
export function cutPage<Row>(
  list: string,
  rows: readonly Row[],
  limit: number,
  start: PageStart,
  keyOf: (row: Row) => CursorKey,
): {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
} {
  const more = rows.length > limit;
  const kept = rows.slice(0, limit);
  const shown = start.backwards ? [...kept].reverse() : kept;
  const cursorAt = (row: Row | undefined) => (row === undefined ? null : encodeCursor(list, keyOf(row)));
  const hasNext = start.backwards ? shown.length > 0 : more;
  const hasPrevious = start.backwards ? more : start.after !== null;
  return {
    rows: shown,
    nextCursor: hasNext ? cursorAt(shown.at(-1)) : null,
    previousCursor: hasPrevious ? cursorAt(shown[0]) : null,
  };
}

/** A list's `sort`: a field, or a field after `-` for descending. */
export function orderOf<Field extends string>(
  fields: readonly Field[],
  sort: Field | `-${Field}` | undefined,
  usual: Field,
): { readonly field: Field; readonly descending: boolean } {
  const field = fields.find((candidate) => candidate === sort || `-${candidate}` === sort) ?? usual;
  return { field, descending: sort?.startsWith('-') ?? false };
}
