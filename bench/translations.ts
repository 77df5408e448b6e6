import { openDatabase } from '../lib/store/database';
import { COMMON_WORD, codeAt, fill, PREFIXES, rareWordAt, SCHEME } from './data';
import { type Load, type Measured, measure } from './load';
import { type Server, withClient } from './postgres';
import { type Running, start } from './process';
import { BUNDLED, fillTranslations } from './translation-data';
import { administrator } from './writes';

/** What translators and services do, in a registry of so many languages, beside the bare statements. */
export type TranslationRow = {
  readonly languages: number;
  readonly scenario: string;
  readonly portal: Measured;
  readonly bare: Measured;
};

const SIZE = 100_000;
/** One language is measured, of 2 and of 20. */
const LOCALE = 'de';

type Scenario = {
  readonly name: string;
  readonly load: (url: string) => Promise<Omit<Load, 'url'>>;
  readonly bare: Omit<Load, 'url'>;
};

const headers = { authorization: `Bearer ${administrator.ERRDEX_ADMIN_TOKEN}` };
const every = Array.from({ length: PREFIXES }, (_, index) => index);
const rare = Array.from({ length: 50 }, (_, index) => rareWordAt(index * 3));

const reads = (paths: readonly string[]) => async () => ({ paths });
const queue = `/api/v1/translations?locale=${LOCALE}`;
const entry = (index: number) => `/api/v1/codes/${SCHEME}/${codeAt(index, 5)}/translations/${LOCALE}`;
const bundle = `/api/v1/messages/${BUNDLED}/${LOCALE}`;

const scenarios: readonly Scenario[] = [
  { name: 'queue, first page', load: reads([queue]), bare: { paths: [`/queue?v=${LOCALE}`] } },
  {
    name: 'queue, what needs review',
    load: reads([`${queue}&state=needs-review`]),
    bare: { paths: [`/queue-state?v=${LOCALE}&v=needs-review`] },
  },
  {
    name: 'queue, what is missing',
    load: reads([`${queue}&state=missing`]),
    bare: { paths: [`/queue-missing?v=${LOCALE}`] },
  },
  {
    name: 'queue, a rare check',
    load: reads([`${queue}&check=numbers-differ`]),
    bare: { paths: [`/queue-check?v=${LOCALE}&v=${LOCALE}/numbers-differ`] },
  },
  {
    name: 'queue, words (20 hits)',
    load: reads(rare.map((word) => `${queue}&q=${word}`)),
    bare: { paths: rare.map((word) => `/queue-words?v=${LOCALE}&v=${word}`) },
  },
  {
    name: 'queue, words (10 % of all)',
    load: reads([`${queue}&q=${COMMON_WORD}`]),
    bare: { paths: [`/queue-words?v=${LOCALE}&v=${COMMON_WORD}`] },
  },
  {
    name: 'queue, facets',
    load: reads([`/api/v1/translation-facets?locale=${LOCALE}&facet=state&facet=scheme&facet=check`]),
    bare: { paths: [`/queue-tally?v=${LOCALE}`] },
  },
  {
    name: 'read an entry',
    load: async () => ({ paths: every.map(entry), headers }),
    bare: { paths: every.map((index) => `/entry?v=${LOCALE}&v=${codeAt(index, 5)}`) },
  },
  {
    name: 'bundle of 10,000 codes',
    load: reads([bundle]),
    bare: { paths: [`/bundle?v=${LOCALE}`] },
  },
  {
    name: 'bundle of 10,000 codes, unchanged (304)',
    load: async (url) => {
      const first = await fetch(url + bundle);
      return { paths: [bundle], headers: { 'if-none-match': first.headers.get('etag') ?? '' } };
    },
    bare: { paths: [`/bundle-mark?v=${LOCALE}`] },
  },
  {
    name: 'save a text',
    load: async () => ({
      paths: every.map(entry),
      method: 'PUT',
      bodies: ['{"text":"Gemessen [<id>]: {0}"}'],
      headers,
    }),
    bare: {
      paths: every.map((index) => `/save-text?v=${LOCALE}&v=${codeAt(index, 6)}`),
      method: 'POST',
      bodies: ['{}'],
    },
  },
  {
    name: 'review a text',
    load: async () => ({
      paths: every.map((index) => `${entry(index)}/reviews`),
      method: 'POST',
      bodies: ['{"verdict":"reject"}', '{"verdict":"approve"}'],
      headers,
    }),
    bare: {
      paths: every.map((index) => `/review-text?v=${LOCALE}&v=${codeAt(index, 7)}`),
      method: 'POST',
      bodies: ['{}'],
    },
  },
];

/**
 * Measures every scenario at 100,000 codes in 2 and in 20 languages.
 * @param portal starts one on a filled database
 */
export async function measureTranslations(
  postgres: Server,
  portal: (url: string) => Promise<Running>,
  seconds: number,
): Promise<readonly TranslationRow[]> {
  const rows: TranslationRow[] = [];
  for (const languages of [2, 20]) {
    const url = await postgres.create(`translations_${languages}`);
    await (await openDatabase({ kind: 'server', url, replicaUrl: null })).close();
    console.log(`filling ${SIZE.toLocaleString('en')} codes in ${languages} languages`);
    await withClient(url, async (client) => {
      const run = (sql: string, values?: readonly unknown[]) => client.query(sql, values ? [...values] : []);
      await fill(run, SIZE);
      await fillTranslations(run, languages, SIZE);
    });
    const limits = await start(
      [process.execPath, '--import', 'tsx', 'bench/limits.ts'],
      { DATABASE_URL: url },
      '/same',
    );
    const running = await portal(url);
    for (const { name, load, bare } of scenarios) {
      const row = {
        languages,
        scenario: name,
        portal: await measure({ ...(await load(running.url)), url: running.url }, seconds),
        bare: await measure({ ...bare, url: limits.url }, seconds),
      };
      console.log(`${languages} languages, ${name}: ${row.portal.perSecond}/s, bare ${row.bare.perSecond}/s`);
      rows.push(row);
    }
    await running.stop();
    await limits.stop();
  }
  return rows;
}
