import { z } from 'zod';
import type { Code } from '../../domain/code';
import { localeChain } from '../../domain/locale';
import type { Owner } from '../../domain/owner';
import type { Prefix } from '../../domain/prefix';
import { ok } from '../../domain/result';
import { formatIdentity } from '../../domain/scheme/formatter';
import { readCode } from '../../domain/scheme/parser';
import { foldSpelling } from '../../domain/spelling';
import { searchText } from '../../schema/list';
import { localeTag } from '../../schema/text';
import { readSearch } from '../../store/code-filter';
import { selectCodePage } from '../../store/code-list-store';
import { codeOf } from '../../store/code-select';
import { codesBySpellings } from '../../store/code-store';
import { selectOwners } from '../../store/owner-store';
import { prefixOf, selectPrefixPage } from '../../store/prefix-store';
import { allSchemes } from '../../store/scheme-store';
import { query } from '../use-case';

const EACH = 8;

/** Best first: what is spelled, what had that name, prefixes, owners, and what has the words in it. */
export type SearchResult = {
  readonly spelled: readonly Code[];
  readonly aliased: readonly { readonly code: Code; readonly alias: string }[];
  readonly prefixes: readonly Prefix[];
  readonly owners: readonly Owner[];
  readonly worded: readonly Code[];
};

const nothing: SearchResult = { spelled: [], aliased: [], prefixes: [], owners: [], worded: [] };
const everything = {
  scheme: [],
  prefix: [],
  category: [],
  owner: [],
  status: [],
  httpStatus: [],
  q: undefined,
};

/** Searches codes, old names, prefixes, owners and the words of messages in every language; a few of each. */
export const searchEverywhere = query({
  title: 'Search everywhere',
  right: 'registry.read',
  input: z.strictObject({ q: searchText, locale: localeTag.optional() }),
  async run({ q, locale }, { db }) {
    const text = q?.trim() ?? '';
    if (text === '') return ok(nothing);
    const locales = locale === undefined ? [] : localeChain(locale);
    const [schemes, search] = await Promise.all([allSchemes(db), readSearch(db, text)]);
    const canonical = schemes.flatMap((scheme) => {
      const read = readCode(scheme.grammar, text);
      return read.ok ? [{ schemeId: scheme.id, code: formatIdentity(scheme.grammar, read.code) }] : [];
    });
    const page = { after: null, limit: EACH };
    const [found, prefixes, owners, rows] = await Promise.all([
      codesBySpellings(db, { canonical, folded: [foldSpelling(text)] }, locales, EACH),
      selectPrefixPage(db, {
        ...page,
        filter: { scheme: [], owner: [], status: [], orphaned: undefined, q: text },
        order: { field: 'prefix', descending: false },
      }),
      selectOwners(db, { ...page, q: text, kind: [], descending: false }),
      selectCodePage(db, {
        ...page,
        filter: everything,
        scope: { schemes: null, prefixes: null, categories: null },
        search,
        order: { field: 'code', descending: false },
        limit: EACH * 2,
        locales,
      }),
    ]);
    const spelled = found.filter((candidate) => candidate.alias === null).map((candidate) => candidate.code);
    const aliased = found
      .filter((candidate) => candidate.alias !== null)
      .map(({ code, alias }) => ({
        code,
        alias: code.aliases.find((name) => foldSpelling(name) === alias) ?? code.code,
      }));
    const told = [...spelled, ...aliased.map(({ code }) => code)];
    const isTold = (code: Code) =>
      told.some((other) => other.scheme === code.scheme && other.code === code.code);
    return ok<SearchResult>({
      spelled,
      aliased,
      prefixes: exactFirst(prefixes.map(prefixOf), text),
      owners,
      worded: rows
        .map(codeOf)
        .filter((code) => !isTold(code))
        .slice(0, EACH),
    });
  },
});

function exactFirst(prefixes: readonly Prefix[], text: string): readonly Prefix[] {
  const isExact = (prefix: Prefix) => prefix.prefix.toUpperCase() === text.toUpperCase();
  return [...prefixes].sort((a, b) => Number(isExact(b)) - Number(isExact(a)));
}
