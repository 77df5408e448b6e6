import type { Lifecycle } from '@/lib/domain/lifecycle';
import { type Prefix, prefixPath } from '@/lib/domain/prefix';
import type { LinkText } from '../ui/link-text';
import type { TimeTexts } from '../ui/time-text';

/** A prefix as its table shows it: plain data, ready to be drawn in the browser. */
export type PrefixRow = {
  id: string;
  href: string;
  prefix: string;
  title: string;
  scheme: LinkText;
  owners: readonly LinkText[];
  repository: LinkText | null;
  codes: LinkText;
  /** How much of its numbers is taken, from 0 to 1, and in words; null where codes have names. */
  used: { share: number; text: string } | null;
  status: Lifecycle;
  updated: TimeTexts;
  /** For who may edit it; null: to be read. */
  edit: { scheme: string; version: number } | null;
};

export type PrefixRowNeeds = {
  /** Names of schemes by slug. */
  schemes: ReadonlyMap<string, string>;
  /** The address of a page in the reader's language. */
  href: (path: string) => string;
  time: (at: Date) => TimeTexts;
  number: (count: number) => string;
  usedOf: (used: number, all: number) => string;
  /** Ids of the rows that may be edited. */
  editable: ReadonlySet<string>;
};

export function prefixRow(
  prefix: Prefix,
  { schemes, href, time, number, usedOf, editable }: PrefixRowNeeds,
): PrefixRow {
  const { scheme, capacity, repository } = prefix;
  const codes = new URLSearchParams({ scheme, prefix: prefix.prefix });
  const all = capacity === null ? 0 : capacity.used + capacity.free;
  const id = prefixRowId(prefix);
  return {
    id,
    href: href(prefixPath(scheme, prefix.prefix)),
    prefix: prefix.prefix,
    title: prefix.title,
    scheme: { href: href(`/schemes/${encodeURIComponent(scheme)}`), text: schemes.get(scheme) ?? scheme },
    owners: prefix.owners.map(({ slug, name }) => ({ href: href(`/owners/${slug}`), text: name })),
    repository: repository && { href: repository.url, text: repository.name || repository.url },
    codes: { href: href(`/codes?${codes}`), text: number(prefix.counts.codes) },
    used: capacity && { share: all === 0 ? 0 : capacity.used / all, text: usedOf(capacity.used, all) },
    status: prefix.status,
    updated: time(new Date(prefix.updatedAt)),
    edit: editable.has(id) ? { scheme, version: prefix.version } : null,
  };
}

export function prefixRowId({ scheme, prefix }: Pick<Prefix, 'scheme' | 'prefix'>): string {
  return `${scheme}/${prefix}`;
}
