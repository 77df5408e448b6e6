import type { Grammar } from '../lib/domain/scheme/segment';
import { wordsOf } from '../lib/domain/search/words';
import { foldSpelling } from '../lib/domain/spelling';
import { CHECKS_EDITION } from '../lib/domain/translation-checks';

/** Runs one statement with values; both databases can. */
export type Run = (sql: string, values?: readonly unknown[]) => Promise<unknown>;

export const SCHEME = 'bench';
export const PREFIXES = 200;
const LOCALES = ['ja', 'zh', 'de'];
const BATCH = 5_000;

const grammar: Grammar = [
  {
    kind: 'prefix',
    name: 'component',
    label: 'Component',
    alphabet: 'letters',
    case: 'upper',
    width: { min: 3, max: 3 },
  },
  { kind: 'number', name: 'number', label: 'Number', width: 6, first: 1 },
];

/** `AAA`, `AAB`, … */
export function prefixAt(index: number): string {
  return [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(index / place) % 26))).join('');
}

export function codeAt(prefix: number, number: number): string {
  return `${prefixAt(prefix)}${String(number).padStart(6, '0')}`;
}

/** A word that 20 codes have, whatever their number. */
export function rareWordAt(index: number): string {
  return `unit${(index * 7_919).toString(36)}x`;
}

/** A word that a tenth of all codes have. */
export const COMMON_WORD = 'timeout';

const subjects = ['session', 'subscriber', 'invoice', 'device', 'gateway', 'token', 'upload', 'schedule'];
const failures = [
  'expired',
  'rejected',
  'unreachable',
  'malformed',
  'duplicated',
  'locked',
  'missing',
  'denied',
];
const statuses = [400, 401, 403, 404, 409, 422, 429, 500, 503];

function pick<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('empty list');
  return value;
}

function messageAt(index: number, rare: number): string {
  const timeout = index % 10 === 0 ? ` after ${COMMON_WORD}` : '';
  return `The ${pick(subjects, index)} of ${rareWordAt(rare)} was ${pick(failures, index >> 3)}${timeout}: {0} in batch ${index % 997}`;
}

const translated: Readonly<Record<string, (index: number, rare: number) => string>> = {
  ja: (index, rare) => `${rareWordAt(rare)} の処理 ${index % 997} が失敗しました: {0}`,
  zh: (index, rare) => `${rareWordAt(rare)} 的处理 ${index % 997} 失败：{0}`,
  de: (index, rare) => `Der Vorgang ${index % 997} von ${rareWordAt(rare)} ist fehlgeschlagen: {0}`,
};

/**
 * Fills a migrated database with `total` codes over 200 prefixes and, for 30 % of them, three more locales. The same
 * total gives the same data.
 */
export async function fill(run: Run, total: number): Promise<void> {
  const perPrefix = total / PREFIXES;
  await run(`INSERT INTO locale (tag) VALUES ('ja'), ('zh'), ('de') ON CONFLICT DO NOTHING`);
  await run(
    `INSERT INTO scheme (id, slug, name, summary, prefix_label, segments, message_style)
     VALUES (1000, $1, 'Bench', 'Made for measuring', 'Component', $2::jsonb, 'positional')`,
    [SCHEME, JSON.stringify(grammar)],
  );
  await run(
    `INSERT INTO owner (id, slug, name, kind) SELECT 1000 + n, 'team-' || n, 'Team ' || n, 'team' FROM generate_series(0, 39) n`,
  );
  await run(
    `INSERT INTO prefix (id, scheme_id, prefix, title)
     SELECT 1000 + n - 1, 1000, p, 'Component ' || p FROM unnest($1::text[]) WITH ORDINALITY AS u(p, n)`,
    [Array.from({ length: PREFIXES }, (_, index) => prefixAt(index))],
  );
  await run(
    `INSERT INTO prefix_owner (prefix_id, owner_id) SELECT 1000 + n, 1000 + n % 40 FROM generate_series(0, 199) n`,
  );
  await run('DROP INDEX IF EXISTS code_words_idx');
  const words = new Set<string>();
  for (let start = 0; start < total; start += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, total - start) }, (_, offset) => start + offset);
    await insertBatch(run, indexes, perPrefix, words);
  }
  for (const group of groupsOf([...words], 50_000)) {
    await run('INSERT INTO search_word (word) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [group]);
  }
  await run(`INSERT INTO counter (prefix_id, next) SELECT 1000 + n, $1 FROM generate_series(0, 199) n`, [
    perPrefix + 1,
  ]);
  await run('CREATE INDEX code_words_idx ON code USING gin (words) WITH (gin_pending_list_limit = 256)');
  await run('VACUUM ANALYZE');
}

async function insertBatch(
  run: Run,
  indexes: readonly number[],
  perPrefix: number,
  words: Set<string>,
): Promise<void> {
  const rows = indexes.map((index) => {
    const prefix = Math.floor(index / perPrefix);
    const number = (index % perPrefix) + 1;
    // Neighbours do not share the rare word: the 20 codes that do stand all over the list.
    const rare = index % Math.max(1, Math.floor((perPrefix * PREFIXES) / 20));
    const message = messageAt(index, rare);
    const isTranslated = index % 10 < 3;
    const texts = isTranslated ? LOCALES.map((locale) => translated[locale]?.(index, rare) ?? '') : [];
    const found = [...new Set([message, ...texts].flatMap((text) => wordsOf(text)))].sort();
    for (const word of found) if (word.length > 1) words.add(word);
    return { index, prefix, number, message, texts, words: found };
  });
  await run(
    `INSERT INTO code (id, scheme_id, prefix_id, code, number, message, parameters, http_status, served_http_status,
       flags, status, words, updated_at)
     SELECT 1000000 + i, 1000, 1000 + p, c, n, m, '[{"name":"0","type":"string","description":null,"example":"4711","echoesUserInput":false}]',
       h, h, '{}', s::lifecycle, array_to_tsvector(string_to_array(w, ' ')), timestamptz '2026-01-01' + i * interval '1 second'
     FROM unnest($1::int[], $2::int[], $3::text[], $4::int[], $5::text[], $6::int[], $7::text[], $8::text[])
       AS u(i, p, c, n, m, h, s, w)`,
    [
      rows.map((row) => row.index),
      rows.map((row) => row.prefix),
      rows.map((row) => codeAt(row.prefix, row.number)),
      rows.map((row) => row.number),
      rows.map((row) => row.message),
      rows.map((row) => pick(statuses, row.index)),
      rows.map((row) => (row.index % 50 === 0 ? 'deprecated' : 'active')),
      rows.map((row) => row.words.join(' ')),
    ],
  );
  await run(
    `INSERT INTO alias (scheme_id, code_id, alias, folded) SELECT 1000, 1000000 + i, a, f
     FROM unnest($1::int[], $2::text[], $3::text[]) AS u(i, a, f)`,
    [
      rows.map((row) => row.index),
      rows.map((row) => `OLD_NAME_${row.index}`),
      rows.map((row) => foldSpelling(`OLD_NAME_${row.index}`)),
    ],
  );
  const texts = rows.flatMap((row) =>
    row.texts.map((text, at) => ({ index: row.index, locale: LOCALES[at], text })),
  );
  // Texts that no check has seen would be checked in the background while others are measured.
  await run(
    `INSERT INTO translation (code_id, locale, text, state, source_revision, approved_text, approved_revision, checked)
     SELECT 1000000 + i, l, t, 'approved', 1, t, 1, ${CHECKS_EDITION} FROM unnest($1::int[], $2::text[], $3::text[]) AS u(i, l, t)`,
    [texts.map((text) => text.index), texts.map((text) => text.locale), texts.map((text) => text.text)],
  );
}

function groupsOf<T>(list: readonly T[], size: number): readonly T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** A log of about 100 kB in which codes stand among other text. */
export function logOf(total: number, bytes = 100_000): string {
  const perPrefix = total / PREFIXES;
  const lines: string[] = [];
  let length = 0;
  for (let index = 0; length < bytes; index += 1) {
    const code = codeAt((index * 37) % PREFIXES, ((index * 101) % perPrefix) + 1);
    const line = `2026-11-20T10:15:${String(index % 60).padStart(2, '0')}.123Z WARN [worker-${index % 16}] ${
      index % 3 === 0 ? `${code} The session was expired: 42 in batch 7` : 'request finished in 12 ms, 3 rows'
    } trace=${(index * 2_654_435_761) % 4_294_967_296}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, bytes);
}
