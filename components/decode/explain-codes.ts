import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { codePath } from '@/lib/domain/code';
import type { DecodedMatch } from '@/lib/domain/decode/decoded-match';
import { prefixPath } from '@/lib/domain/prefix';
import { localeHref } from '@/lib/i18n/href';
import type { CodeFact, ExplainedCode } from './decode-view';
import type { Mark } from './text-blocks';

/** How many different values of one argument are told. */
const VALUES = 4;

type Group = { readonly first: DecodedMatch; readonly matches: DecodedMatch[]; readonly firstPlace: number };

/** Tells each code of a text once, in the reader's language, and where they stand. */
export async function explainCodes(
  matches: readonly DecodedMatch[],
): Promise<{ marks: readonly Mark[]; codes: readonly ExplainedCode[] }> {
  const groups = new Map<string, Group>();
  const numbers = new Map<string, number>();
  const marks: Mark[] = [];
  for (const match of matches) {
    const key = `${match.scheme} ${match.code} ${match.alias ? match.text : ''}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    // A place may have several codes, of several schemes: its mark leads to the first.
    if (marks.at(-1)?.[0] !== match.start) marks.push([match.start, match.end, number]);
    const group = groups.get(key);
    if (group) group.matches.push(match);
    else groups.set(key, { first: match, matches: [match], firstPlace: marks.length - 1 });
  }
  const explain = await explainer();
  return { marks, codes: Array.from(groups.values(), explain) };
}

async function explainer(): Promise<(group: Group) => ExplainedCode> {
  const locale = await getLocale();
  const t = await getTranslations('decode');
  const status = await getTranslations('lifecycle');
  const format = await getFormatter();

  function noticeOf({ entry, alias, code, text, segments, owners }: DecodedMatch): string | null {
    if (entry === null) {
      const prefix = segments.find(({ kind }) => kind === 'prefix');
      if (prefix === undefined) return t('unknown');
      if (prefix.meaning === null) return t('unknownPrefix');
      const names = format.list(owners.map(({ name }) => name));
      const whom = owners.length === 0 ? t('unknownOrphaned') : t('unknownOwned', { owners: names });
      return `${t('unknown')} ${whom}`;
    }
    if (alias && code !== text) return t('alias', { name: text });
    return entry.status === 'active' ? null : t(entry.status);
  }

  function factsOf({ segments, entry, owners, scheme, schemeName }: DecodedMatch): readonly CodeFact[] {
    const link = (path: string) => localeHref(locale, path);
    const parts = segments.flatMap(({ kind, label, value, meaning }): CodeFact[] => {
      if (label === null || meaning === null) return [];
      const href = kind === 'prefix' ? link(prefixPath(scheme, value)) : null;
      return [{ label, values: [{ text: `${value} · ${meaning}`, href }] }];
    });
    const owned = owners.map(({ slug, name }) => ({
      text: name,
      href: link(`/owners/${encodeURIComponent(slug)}`),
    }));
    const http = entry?.httpStatus ?? null;
    return [
      {
        label: t('scheme'),
        values: [{ text: schemeName, href: link(`/schemes/${encodeURIComponent(scheme)}`) }],
      },
      ...parts,
      ...(http === null ? [] : [{ label: t('http'), values: [{ text: String(http), href: null }] }]),
      { label: t('owners'), values: owned.length > 0 ? owned : [{ text: t('noOwner'), href: null }] },
    ];
  }

  function argumentsOf(matches: readonly DecodedMatch[]): ExplainedCode['arguments'] {
    const values = new Map<string, Set<string>>();
    for (const { arguments: found } of matches) {
      for (const [name, value] of Object.entries(found)) {
        values.set(name, (values.get(name) ?? new Set()).add(value));
      }
    }
    return Array.from(values, ([name, all]) => ({
      name,
      values: [...all].slice(0, VALUES),
      more: all.size > VALUES ? t('moreValues', { count: all.size - VALUES }) : null,
    }));
  }

  return ({ first, matches, firstPlace }) => {
    const { entry, scheme, code } = first;
    const replacedBy = entry?.replacedBy ?? null;
    const page = (spelling: string) => localeHref(locale, codePath(scheme, spelling));
    const told = matches.find(({ arguments: found }) => Object.keys(found).length > 0) ?? first;
    return {
      code,
      spans: first.segments.map(({ value, ...segment }) => ({ ...segment, text: value })),
      oldName: first.alias && code !== first.text ? first.text : null,
      href: entry && page(code),
      status: entry && { value: entry.status, label: status(entry.status) },
      notice: noticeOf(first),
      instead: replacedBy === null ? null : { label: replacedBy, href: page(replacedBy) },
      message: told.message === null ? null : { text: told.message, lang: entry?.messageLocale ?? 'en' },
      action: entry?.action ?? null,
      facts: factsOf(first),
      arguments: argumentsOf(matches),
      places: t('places', { places: matches.length }),
      firstPlace,
    };
  };
}
