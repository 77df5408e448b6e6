import type { QueueEntry } from '@/lib/domain/translation-entry';
import { addressWith } from '../ui/address';

/** One entry of a queue as its address names it: `soracom/AUM0017`. */
export function entryName({ scheme, code }: Pick<QueueEntry, 'scheme' | 'code'>): string {
  return `${scheme}/${code}`;
}

/** @returns null for what is not written so */
export function readEntryName(name: string): { scheme: string; code: string } | null {
  const slash = name.indexOf('/');
  return slash < 1 || slash === name.length - 1
    ? null
    : { scheme: name.slice(0, slash), code: name.slice(slash + 1) };
}

/** The address of an entry in the editor of a locale, without the reader's locale. */
export function entryAddress(locale: string, entry: Pick<QueueEntry, 'scheme' | 'code'>): string {
  return `/translations/${encodeURIComponent(locale)}?${new URLSearchParams({ entry: entryName(entry) })}`;
}

/** Which entry is opened: by its name, or the one at that end of the page. */
export type Opened = string | 'first' | 'last';

/** The queue as it is, page and filter, with an entry opened in it. */
export function entrySearch(search: URLSearchParams, entry: Opened): string {
  const opened = new URLSearchParams(search);
  opened.set('entry', entry);
  return opened.toString();
}

/** Where the entries before and after an opened one are, across pages; null where the queue ends. */
export function entriesAround(
  search: URLSearchParams,
  page: {
    readonly items: readonly QueueEntry[];
    readonly previousCursor: string | null;
    readonly nextCursor: string | null;
  },
  opened: string,
): { readonly previous: string | null; readonly next: string | null } {
  const names = page.items.map(entryName);
  const at = names.indexOf(opened);
  const onPage = (name: string | undefined) => (name === undefined ? null : entrySearch(search, name));
  const beyond = (place: 'before' | 'cursor', cursor: string | null, end: Opened) =>
    cursor === null ? null : addressWith('', search, { [place]: cursor, entry: end }).slice(1);
  // It may have left the queue by what was made of it: what comes first is next then.
  if (at === -1) return { previous: null, next: onPage(names[0]) };
  return {
    previous: at > 0 ? onPage(names[at - 1]) : beyond('before', page.previousCursor, 'last'),
    next: at < names.length - 1 ? onPage(names[at + 1]) : beyond('cursor', page.nextCursor, 'first'),
  };
}
