import type { Owner } from '@/lib/domain/owner';
import type { LinkText } from '../ui/link-text';

/** An owner as its table shows it: plain data, ready to be drawn in the browser. */
export type OwnerRow = {
  id: string;
  owner: LinkText;
  kind: Owner['kind'];
  contact: string | null;
  contactOwner: LinkText | null;
  prefixes: LinkText;
  codes: LinkText;
};

type Needs = {
  /** The address of a page in the reader's language. */
  href: (path: string) => string;
  number: (count: number) => string;
};

export function ownerRow({ slug, name, kind, contact, contactOwner, counts }: Owner, needs: Needs): OwnerRow {
  const { href, number } = needs;
  return {
    id: slug,
    owner: { href: href(`/owners/${slug}`), text: name },
    kind,
    contact,
    contactOwner: contactOwner && { href: href(`/owners/${contactOwner.slug}`), text: contactOwner.name },
    prefixes: { href: href(`/owners/${slug}`), text: number(counts.prefixes) },
    codes: { href: href(`/codes?owner=${slug}`), text: number(counts.codes) },
  };
}
