import { ok, type Result, refuse } from '../domain/result';
import { brokenAt } from './json-place';

/** Reads a text as JSON. Refuses with `json-syntax` at `field`, with the line and column where it breaks off. */
export function readJson(text: string, field: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const before = text.slice(0, brokenAt(text)).split('\n');
    return refuse('json-syntax', field, {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
  }
}
