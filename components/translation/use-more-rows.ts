import { useCallback, useRef, useState } from 'react';
import type { GridRow, GridRows } from './grid-row';

type Fetched = GridRows & { readonly from: string };

/**
 * The rows of a page and those that were fetched after them.
 * @param view what the rows are of: with another filter or other columns, those fetched before are forgotten
 */
export function useMoreRows(view: string, first: GridRows) {
  const [fetched, setFetched] = useState<{ view: string; pages: readonly Fetched[] }>({ view, pages: [] });
  const [failed, setFailed] = useState<string | null>(null);
  const busy = useRef<string | null>(null);
  const pages = fetched.view === view ? fetched.pages : [];
  const next = (pages.at(-1) ?? first).more;

  const fetchMore = useCallback(async () => {
    if (next === null || busy.current === next) return;
    busy.current = next;
    const page = await fetchRows(next).catch(() => null);
    busy.current = null;
    setFailed(page === null ? next : null);
    if (page === null) return;
    setFetched((before) => ({
      view,
      pages: [...(before.view === view ? before.pages : []), { ...page, from: next }],
    }));
  }, [view, next]);

  /** Fetches rows again that were changed, with those that came with them; the page itself has its own anew. */
  async function refetch(ids: readonly string[]): Promise<void> {
    const stale = pages.filter(({ rows }) => rows.some(({ id }) => ids.includes(id)));
    const now = new Map(
      await Promise.all(
        stale.map(async ({ from, rows }) => {
          const page = await fetchRows(from).catch(() => null);
          return [from, page?.rows ?? rows] as const;
        }),
      ),
    );
    setFetched((before) => ({
      ...before,
      pages: before.pages.map((page) => ({ ...page, rows: now.get(page.from) ?? page.rows })),
    }));
  }

  const rows = new Map<string, GridRow>();
  for (const page of [first, ...pages]) {
    for (const row of page.rows) if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return { rows: [...rows.values()], fetchMore, refetch, hasFailed: next !== null && failed === next };
}

async function fetchRows(from: string): Promise<GridRows> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
