import { useCallback, useRef, useState } from 'react';
import type { GridRow, GridRows } from './grid-row';
import { readEntryName } from './queue-address';

type Fetched = GridRows & { readonly from: string };

/**
 * The rows of a page and those that were fetched after them.
 * @param view what the rows are of: with another filter or other columns, those fetched before are forgotten
 */
export function useMoreRows(view: string, first: GridRows) {
  const [fetched, setFetched] = useState<{ view: string; pages: readonly Fetched[] }>({ view, pages: [] });
  const [held, setHeld] = useState<{ view: string; rows: readonly GridRow[] }>({ view, rows: [] });
  const [failed, setFailed] = useState<string | null>(null);
  const busy = useRef<string | null>(null);
  const pages = fetched.view === view ? fetched.pages : [];
  const next = (pages.at(-1) ?? first).more;
  const rows = withoutTwice([
    ...asNow(held.view === view ? held.rows : [], first.rows),
    ...pages.flatMap((page) => page.rows),
  ]);

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

  /** Keeps rows in sight though a filter does not leave them any more, since somebody is working on them. */
  const hold = () => setHeld({ view, rows: asNow(held.view === view ? held.rows : [], first.rows) });
  const release = () => setHeld({ view, rows: [] });
  /** Of rows that were fetched any may have changed: they come again as somebody scrolls there. */
  function forget() {
    release();
    setFetched({ view, pages: [] });
  }

  /** Fetches rows again that were changed, with those that came with them; the page itself has its own anew. */
  async function refetch(ids: readonly string[]): Promise<void> {
    const stale = pages.filter((page) => page.rows.some(({ id }) => ids.includes(id)));
    const now = new Map(
      await Promise.all(
        stale.map(async ({ from, rows: before }) => {
          const page = await fetchRows(from).catch(() => null);
          return [from, page?.rows ?? before] as const;
        }),
      ),
    );
    setFetched((before) => ({
      ...before,
      pages: before.pages.map((page) => ({ ...page, rows: now.get(page.from) ?? page.rows })),
    }));
  }

  /** Fetches one row again, whether or not the filter still leaves it. */
  async function refetchOne(id: string): Promise<void> {
    const found = await fetchRows(rowAddress(view, id)).catch(() => null);
    const row = found?.rows.find((one) => one.id === id);
    if (row === undefined) return;
    const replaced = (before: readonly GridRow[]) => before.map((one) => (one.id === id ? row : one));
    setHeld((before) => ({ ...before, rows: replaced(before.rows) }));
    setFetched((before) => ({
      ...before,
      pages: before.pages.map((page) => ({ ...page, rows: replaced(page.rows) })),
    }));
  }

  const hasFailed = next !== null && failed === next;
  return { rows, fetchMore, refetch, refetchOne, hold, release, forget, hasFailed };
}

/** Rows that are held as they are now, in their places, and those that have come since. */
function asNow(held: readonly GridRow[], first: readonly GridRow[]): readonly GridRow[] {
  const now = new Map(first.map((row) => [row.id, row]));
  return withoutTwice([...held.map((row) => now.get(row.id) ?? row), ...first]);
}

function withoutTwice(rows: readonly GridRow[]): readonly GridRow[] {
  const known = new Map<string, GridRow>();
  for (const row of rows) if (!known.has(row.id)) known.set(row.id, row);
  return [...known.values()];
}

/** Where one row comes from, with the columns of others. */
function rowAddress(view: string, id: string): string {
  const [path = '', search] = view.split('?');
  const { scheme, code } = readEntryName(id) ?? { scheme: '', code: '' };
  const of = new URLSearchParams({ scheme, q: code });
  for (const locale of new URLSearchParams(search).getAll('locales')) of.append('locales', locale);
  return `${path}?${of}`;
}

async function fetchRows(from: string): Promise<GridRows> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
