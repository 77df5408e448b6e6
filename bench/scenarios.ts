import { COMMON_WORD, codeAt, logOf, PREFIXES, prefixAt, rareWordAt, SCHEME } from './data';
import type { Load } from './load';

/** One thing that is measured: how the portal is asked, and what limit (b) does in its place. */
export type Scenario = {
  readonly name: string;
  readonly load: (url: string) => Promise<Load>;
  /** Paths of the bare `pg` server; null where a database alone cannot do it. */
  readonly bare: ((total: number) => readonly string[]) | null;
};

const DEEP = 50_000;

export function scenariosFor(total: number): readonly Scenario[] {
  const perPrefix = total / PREFIXES;
  const sample = Array.from({ length: 200 }, (_, index) => ({
    prefix: (index * 37) % PREFIXES,
    number: ((index * 101) % perPrefix) + 1,
  }));
  const query = (paths: readonly string[]) => async (url: string) => ({ url, paths });
  const rare = Array.from({ length: 50 }, (_, index) => rareWordAt(index * 3));
  const deep = Math.min(DEEP, total / 2);
  return [
    {
      name: 'look-up by code',
      load: query(sample.map(({ prefix, number }) => `/api/v1/codes/${SCHEME}/${codeAt(prefix, number)}`)),
      bare: () => sample.map(({ prefix, number }) => `/lookup?v=${SCHEME}&v=${codeAt(prefix, number)}`),
    },
    {
      name: 'first page by prefix, with total',
      load: query(sample.map(({ prefix }) => `/api/v1/codes?scheme=${SCHEME}&prefix=${prefixAt(prefix)}`)),
      bare: () => sample.map(({ prefix }) => `/page?v=${1000 + prefix}`),
    },
    {
      name: `page at depth ${deep.toLocaleString('en')}`,
      load: async (url) => ({ url, paths: [`/api/v1/codes?cursor=${cursorAt(total, deep)}`] }),
      bare: () => [`/deep?v=${deep}`],
    },
    {
      name: 'word search with total (20 hits)',
      load: query(rare.map((word) => `/api/v1/codes?q=${word}`)),
      bare: () => rare.map((word) => `/words?v=${encodeURIComponent(`%${word}%`)}`),
    },
    {
      name: 'word search with total (10 % of all)',
      load: query([`/api/v1/codes?q=${COMMON_WORD}`]),
      bare: null,
    },
    { name: 'facets with counts', load: query([`/api/v1/code-facets?scheme=${SCHEME}`]), bare: null },
    {
      name: 'facets with counts and a word',
      load: query([`/api/v1/code-facets?q=${rareWordAt(3)}`]),
      bare: null,
    },
    {
      name: 'decode a 100 kB log',
      load: async (url) => ({
        url,
        paths: ['/api/v1/decode'],
        method: 'POST',
        body: JSON.stringify({ text: logOf(total) }),
      }),
      bare: null,
    },
    {
      name: 'HTML: page of codes',
      load: query([`/codes?scheme=${SCHEME}&prefix=${prefixAt(7)}`]),
      bare: null,
    },
    { name: 'HTML: a code', load: query([`/codes/${SCHEME}/${codeAt(3, 5)}`]), bare: null },
  ];
}

/** The cursor that the list gives out after its `depth`-th code. */
function cursorAt(total: number, depth: number): string {
  const perPrefix = total / PREFIXES;
  const index = depth - 1;
  const code = codeAt(Math.floor(index / perPrefix), (index % perPrefix) + 1);
  return Buffer.from(JSON.stringify(['codes:code', code, 1_000_000 + index])).toString('base64url');
}
