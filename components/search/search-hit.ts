import { codePath } from '@/lib/domain/code';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import { prefixPath } from '@/lib/domain/prefix';
import {
  type FoundCategory,
  type FoundCode,
  type FoundOwner,
  type FoundPrefix,
  groupsOf,
  type SearchGroup,
  type SearchResult,
} from '@/lib/domain/search/search-result';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';
import type { CodeSpan } from '../scheme/code-segments';

/** One line of what was found, the same in a page and in the palette. */
export type SearchHit = {
  href: string;
  /** A code or prefix by its parts, or a name in one piece. */
  spans: readonly CodeSpan[];
  status: Lifecycle | null;
  /** What it is or says. */
  text: string;
  lang: string | null;
  /** Where it belongs. */
  aside: string;
  /** The old name that it was found by. */
  alias: string | null;
};

export type HitGroup = { kind: SearchGroup['kind']; hits: readonly SearchHit[] };

export type SearchHitTexts = {
  /** With `{count}`. */
  prefixes: string;
  noOwner: string;
};

/** The lines of a search, in groups, the best first. */
export function hitGroups(result: SearchResult, locale: Locale, texts: SearchHitTexts): readonly HitGroup[] {
  return groupsOf(result).map((group): HitGroup => {
    switch (group.kind) {
      case 'prefixes':
        return { kind: group.kind, hits: group.items.map((prefix) => prefixHit(prefix, locale, texts)) };
      case 'owners':
        return { kind: group.kind, hits: group.items.map((owner) => ownerHit(owner, locale, texts)) };
      case 'categories':
        return { kind: group.kind, hits: group.items.map((category) => categoryHit(category, locale)) };
      case 'spelled':
      case 'aliased':
      case 'begun':
      case 'worded':
        return { kind: group.kind, hits: group.items.map((code) => codeHit(code, locale)) };
      default: {
        const rest: never = group;
        return rest;
      }
    }
  });
}

function codeHit(code: FoundCode, locale: Locale): SearchHit {
  const { title, message, messageLocale } = code;
  // A title is written in the default language, and often says what the message says.
  const isTitled = title !== null && messageLocale === null && !message.startsWith(title);
  return {
    href: localeHref(locale, codePath(code.scheme, code.spelling)),
    spans: code.segments ?? [{ kind: 'name', role: 'identity', text: code.spelling }],
    status: code.status,
    text: isTitled ? `${title}: ${message}` : message,
    lang: messageLocale ?? 'en',
    aside: code.schemeName,
    alias: code.alias,
  };
}

function prefixHit(prefix: FoundPrefix, locale: Locale, texts: SearchHitTexts): SearchHit {
  const owners = prefix.owners.map(({ name }) => name).join(', ');
  return {
    href: localeHref(locale, prefixPath(prefix.scheme, prefix.prefix)),
    spans: [{ kind: 'prefix', role: 'identity', text: prefix.prefix }],
    status: prefix.status,
    text: prefix.title,
    lang: 'en',
    aside: `${prefix.schemeName} · ${owners || texts.noOwner}`,
    alias: null,
  };
}

function categoryHit(category: FoundCategory, locale: Locale): SearchHit {
  const { scheme, segment, role, value } = category;
  const place = encodeURIComponent(`${segment}-${value}`);
  return {
    href: localeHref(locale, `/schemes/${encodeURIComponent(scheme)}#${place}`),
    spans: [{ kind: 'category', role, text: value }],
    status: null,
    text: category.label,
    lang: 'en',
    aside: `${category.schemeName} · ${category.segmentLabel}`,
    alias: null,
  };
}

function ownerHit(owner: FoundOwner, locale: Locale, texts: SearchHitTexts): SearchHit {
  return {
    href: localeHref(locale, `/owners/${encodeURIComponent(owner.slug)}`),
    spans: [],
    status: null,
    text: owner.name,
    lang: null,
    aside: texts.prefixes.replace('{count}', String(owner.prefixes)),
    alias: null,
  };
}
