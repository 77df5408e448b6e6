import type { SearchHit } from './search-hit';

const KEY = 'errdex-recent';
const KEPT = 6;

/** What was opened from the palette lately, the latest first: kept in this browser only. */
export function recentHits(): readonly SearchHit[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isHit).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberHit(hit: SearchHit): void {
  const others = recentHits().filter(({ href }) => href !== hit.href);
  try {
    localStorage.setItem(KEY, JSON.stringify([{ ...hit, alias: null }, ...others].slice(0, KEPT)));
  } catch {
    // A browser that keeps nothing still opens what was chosen.
  }
}

function isHit(kept: unknown): kept is SearchHit {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'href' in kept &&
    typeof kept.href === 'string' &&
    kept.href.startsWith('/') &&
    'spans' in kept &&
    Array.isArray(kept.spans) &&
    'text' in kept &&
    typeof kept.text === 'string' &&
    'aside' in kept &&
    typeof kept.aside === 'string'
  );
}
