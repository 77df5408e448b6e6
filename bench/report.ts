import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { PageWeight } from './browser';
import type { Measured } from './load';
import type { TranslationRow } from './translations';
import type { TypingRow } from './typing';
import type { WriteRow } from './writes';

export type Row = {
  readonly database: string;
  readonly codes: number;
  readonly scenario: string;
  readonly portal: Measured;
  /** Throughput as a share of each limit; null where the limit cannot do it. */
  readonly same: number | null;
  readonly bare: number | null;
  readonly emptyPage: number | null;
};

export type Report = {
  readonly rows: readonly Row[];
  readonly writes: readonly WriteRow[];
  readonly translations: readonly TranslationRow[];
  readonly typing: readonly TypingRow[];
  readonly pages: readonly PageWeight[];
  readonly starts: readonly {
    readonly what: string;
    readonly milliseconds: number;
    readonly memory: number;
  }[];
};

const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

const ratio = (value: number | null) => (value === null ? '–' : value.toFixed(2));

/** The report as a Markdown table, with the machine named. */
export function tableOf({ rows, writes, translations, typing, pages, starts }: Report, at: Date): string {
  return [
    `# Benchmark of ${at.toISOString().slice(0, 10)}`,
    '',
    `Machine: ${machine()}. Load: 8 connections from a second process on the same machine.`,
    'Ratios are throughput over the limit: (a) bare `node:http` sending the same bytes, (b) bare `node:http` + `pg` with one prepared statement, (c) an empty page of the same Next server.',
    '',
    '| database | codes | scenario | requests/s | p50 ms | p99 ms | failed | (a) | (b) | (c) |',
    '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      (row) =>
        `| ${row.database} | ${row.codes.toLocaleString('en')} | ${row.scenario} | ${row.portal.perSecond.toLocaleString('en')} | ${row.portal.p50} | ${row.portal.p99} | ${row.portal.failed} | ${ratio(row.same)} | ${ratio(row.bare)} | ${ratio(row.emptyPage)} |`,
    ),
    '',
    'Changes at 100,000 codes, by token over REST with authorisation and audit, beside a bare `pg` transaction of the same statements:',
    '',
    '| change | a second | p50 ms | p99 ms | failed | bare: a second | p50 ms | p99 ms | ratio |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...writes.map(
      ({ change, portal, bare }) =>
        `| ${change} | ${portal.perSecond.toLocaleString('en')} | ${portal.p50} | ${portal.p99} | ${portal.failed} | ${bare.perSecond.toLocaleString('en')} | ${bare.p50} | ${bare.p99} | ${ratio(portal.perSecond / bare.perSecond)} |`,
    ),
    '',
    'Translations at 100,000 codes, each with texts in as many languages as named, beside the bare `pg` statements:',
    '',
    '| languages | scenario | a second | p50 ms | p99 ms | failed | bare: a second | p50 ms | p99 ms | ratio |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...translations.map(
      ({ languages, scenario, portal, bare }) =>
        `| ${languages} | ${scenario} | ${portal.perSecond.toLocaleString('en')} | ${portal.p50} | ${portal.p99} | ${portal.failed} | ${bare.perSecond.toLocaleString('en')} | ${bare.p50} | ${bare.p99} | ${ratio(portal.perSecond / bare.perSecond)} |`,
    ),
    '',
    'A key press in Chromium, until the next frame is drawn, in a message of 2,000 characters with a plural and the checks on:',
    '',
    '| field | keys | p50 ms | p99 ms |',
    '| --- | ---: | ---: | ---: |',
    ...typing.map(({ field, keys, p50, p99 }) => `| ${field} | ${keys} | ${p50} | ${p99} |`),
    '',
    '| page in Chromium, empty cache | JavaScript, kB compressed | first content, ms (median of 7) |',
    '| --- | ---: | ---: |',
    ...pages.map((page) => `| \`${page.path}\` | ${(page.script / 1000).toFixed(1)} | ${page.shown} |`),
    '',
    '| start | ready after, ms | resident memory, MiB |',
    '| --- | ---: | ---: |',
    ...starts.map(
      (start) =>
        `| ${start.what} | ${Math.round(start.milliseconds).toLocaleString('en')} | ${start.memory} |`,
    ),
    '',
  ].join('\n');
}

/** Writes the report beside the earlier ones. */
export function keep(report: Report, at: Date): string {
  const folder = join('bench', 'results');
  mkdirSync(folder, { recursive: true });
  const name = join(folder, at.toISOString().slice(0, 10));
  writeFileSync(`${name}.md`, tableOf(report, at));
  writeFileSync(`${name}.json`, `${JSON.stringify({ machine: machine(), ...report }, null, 2)}\n`);
  return `${name}.md`;
}
