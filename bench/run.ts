import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { openDatabase } from '../lib/store/database';
import { type PageWeight, weigh } from './browser';
import { fill, prefixAt, SCHEME } from './data';
import { measure } from './load';
import { startPostgres, withClient } from './postgres';
import { type Running, start } from './process';
import { keep, type Report, type Row, tableOf } from './report';
import { scenariosFor } from './scenarios';
import { measureTranslations, type TranslationRow } from './translations';
import { measureTyping, type TypingRow } from './typing';
import { administrator, measureWrites, type WriteRow } from './writes';

/** Where the portal shows nothing but its frame. */
const EMPTY_PAGE = '/empty';

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const sizes = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number);
const embeddedSize = Number(process.env.BENCH_EMBEDDED ?? 100_000);

const rows: Row[] = [];
const starts: Report['starts'][number][] = [];
let pages: readonly PageWeight[] = [];
let writes: readonly WriteRow[] = [];
let translations: readonly TranslationRow[] = [];
let typing: readonly TypingRow[] = [];

/** The size at which changes are measured. */
const WRITTEN = 100_000;

/** The portal at its second start: the first one seeds, and the planner should know of that. */
async function portal(
  environment: Readonly<Record<string, string>>,
  analyze: () => Promise<unknown>,
): Promise<Running> {
  const command = [process.execPath, 'build/server.mjs'] as const;
  await (await start(command, environment, '/readyz')).stop();
  await analyze();
  return start(command, environment, '/readyz');
}

async function measureAll(database: string, codes: number, url: string, limits: Running): Promise<void> {
  const empty = await measure({ url, paths: [EMPTY_PAGE] }, seconds);
  rows.push({
    database,
    codes,
    scenario: 'limit (c): empty page',
    portal: empty,
    same: null,
    bare: null,
    emptyPage: 1,
  });
  for (const scenario of scenariosFor(codes)) {
    const load = await scenario.load(url);
    const measured = await measure(load, seconds);
    const first = await fetch(url + (load.paths[0] ?? '/'), {
      method: load.method ?? 'GET',
      ...(load.body === undefined
        ? {}
        : { body: load.body, headers: { 'content-type': 'application/json' } }),
    });
    await fetch(`${limits.url}/same`, { method: 'PUT', body: await first.arrayBuffer() });
    const same = await measure({ url: limits.url, paths: ['/same'] }, Math.min(seconds, 3));
    const bare =
      scenario.bare === null || database !== 'PostgreSQL'
        ? null
        : await measure({ url: limits.url, paths: scenario.bare(codes) }, seconds);
    rows.push({
      database,
      codes,
      scenario: scenario.name,
      portal: measured,
      same: measured.perSecond / same.perSecond,
      bare: bare === null ? null : measured.perSecond / bare.perSecond,
      emptyPage: measured.perSecond / empty.perSecond,
    });
    console.log(
      `${database} ${codes} ${scenario.name}: ${measured.perSecond}/s, p50 ${measured.p50}, p99 ${measured.p99} ms`,
    );
  }
}

async function benchServer(): Promise<void> {
  const postgres = await startPostgres();
  try {
    for (const size of sizes) {
      const url = await postgres.create(`bench_${size}`);
      await (await openDatabase({ kind: 'server', url, replicaUrl: null })).close();
      console.log(`filling ${size.toLocaleString('en')} codes`);
      await withClient(url, (client) =>
        fill((sql, values) => client.query(sql, values ? [...values] : []), size),
      );
      const limits = await start(
        [process.execPath, '--import', 'tsx', 'bench/limits.ts'],
        { DATABASE_URL: url },
        '/same',
      );
      const running = await portal(
        { DATABASE_URL: url, ERRDEX_SECRET: 'bench-bench-bench-bench-bench-bench', ...administrator },
        () => withClient(url, (client) => client.query('ANALYZE')),
      );
      starts.push({
        what: `PostgreSQL, ${size.toLocaleString('en')} codes`,
        milliseconds: running.startedIn,
        memory: running.memory(),
      });
      await measureAll('PostgreSQL', size, running.url, limits);
      starts.push({
        what: `PostgreSQL, ${size.toLocaleString('en')} codes, after the load`,
        milliseconds: 0,
        memory: running.memory(),
      });
      if (size === WRITTEN) writes = await measureWrites(running.url, limits.url, seconds);
      if (size === sizes.at(-1)) {
        pages = await weigh(running.url, [
          { path: EMPTY_PAGE, selector: 'h1' },
          { path: '/codes', selector: 'tbody tr' },
          { path: `/codes?scheme=${SCHEME}&prefix=${prefixAt(7)}`, selector: 'tbody tr' },
          { path: '/prefixes', selector: 'tbody tr' },
          { path: '/', selector: 'h1' },
          { path: `/schemes/${SCHEME}`, selector: 'h1' },
          { path: '/decode', selector: 'textarea' },
        ]);
      }
      await running.stop();
      await limits.stop();
    }
  } finally {
    await postgres.stop();
  }
}

async function benchEmbedded(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'errdex-bench-'));
  try {
    await (await openDatabase({ kind: 'embedded', directory })).close();
    const pglite = await PGlite.create({ dataDir: join(directory, 'pgdata'), extensions: { pg_trgm } });
    console.log(`filling ${embeddedSize.toLocaleString('en')} codes, embedded`);
    await fill((sql, values) => pglite.query(sql, values ? [...values] : []), embeddedSize);
    await pglite.close();
    const limits = await start(
      [process.execPath, '--import', 'tsx', 'bench/limits.ts'],
      { DATABASE_URL: 'postgresql://nobody@127.0.0.1/none' },
      '/same',
    );
    const running = await portal({ DATABASE_URL: '', ERRDEX_DATA_DIR: directory }, async () => undefined);
    starts.push({
      what: `embedded, ${embeddedSize.toLocaleString('en')} codes`,
      milliseconds: running.startedIn,
      memory: running.memory(),
    });
    await measureAll('PGlite', embeddedSize, running.url, limits);
    await running.stop();
    await limits.stop();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function benchTranslations(): Promise<void> {
  const postgres = await startPostgres();
  try {
    translations = await measureTranslations(
      postgres,
      (url) =>
        portal(
          { DATABASE_URL: url, ERRDEX_SECRET: 'bench-bench-bench-bench-bench-bench', ...administrator },
          () => withClient(url, (client) => client.query('ANALYZE')),
        ),
      seconds,
    );
  } finally {
    await postgres.stop();
  }
}

async function benchTyping(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'errdex-bench-'));
  try {
    const running = await portal(
      { DATABASE_URL: '', ERRDEX_DATA_DIR: directory, ...administrator },
      async () => undefined,
    );
    typing = await measureTyping(running.url);
    await running.stop();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (sizes.some((size) => size > 0)) await benchServer();
if (process.env.BENCH_TRANSLATIONS !== '0') await benchTranslations();
if (process.env.BENCH_TYPING !== '0') await benchTyping();
if (embeddedSize > 0) await benchEmbedded();
const at = new Date();
const report = { rows, writes, translations, typing, pages, starts };
console.log(tableOf(report, at));
console.log(`kept in ${keep(report, at)}`);
