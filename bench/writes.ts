import { codeAt, PREFIXES, prefixAt, SCHEME } from './data';
import { type Load, type Measured, measure } from './load';

/** The first administrator of the portal that is measured, and their token. */
export const administrator = {
  ERRDEX_ADMIN_EMAIL: 'bench@errdex.test',
  ERRDEX_ADMIN_PASSWORD: 'nine herons measure the pond',
  ERRDEX_ADMIN_TOKEN: 'edx_administrator_of_the_benchmark_0123456789',
  ERRDEX_WRITE_LIMIT: '100000000',
} as const;

/** A change, and the bare transaction of the limits that does the same statements. */
type Change = { readonly name: string; readonly load: Omit<Load, 'url'>; readonly bare: Omit<Load, 'url'> };

export type WriteRow = {
  readonly change: string;
  readonly portal: Measured;
  readonly bare: Measured;
};

const headers = { authorization: `Bearer ${administrator.ERRDEX_ADMIN_TOKEN}` };
const every = Array.from({ length: PREFIXES }, (_, index) => index);

function allocation(prefix: number): string {
  return JSON.stringify({ scheme: SCHEME, prefix: prefixAt(prefix), message: 'Measured [<id>]: {0}' });
}

const changes: readonly Change[] = [
  {
    name: 'allocate on one counter',
    load: { paths: ['/api/v1/codes'], method: 'POST', bodies: [allocation(11)], headers },
    bare: { paths: ['/allocate?v=1012'], method: 'POST', bodies: ['{}'] },
  },
  {
    name: 'allocate over 200 counters',
    load: { paths: ['/api/v1/codes'], method: 'POST', bodies: every.map(allocation), headers },
    bare: { paths: every.map((index) => `/allocate?v=${1000 + index}`), method: 'POST', bodies: ['{}'] },
  },
  {
    name: 'update one code',
    load: {
      paths: every.map((index) => `/api/v1/codes/${SCHEME}/${codeAt(index, 3)}`),
      method: 'PATCH',
      bodies: ['{"title":"Measured [<id>]"}'],
      headers,
    },
    bare: {
      paths: every.map((index) => `/update?v=${codeAt(index, 4)}`),
      method: 'POST',
      bodies: ['{}'],
    },
  },
];

/** Measures every change beside its limit. */
export async function measureWrites(
  url: string,
  limits: string,
  seconds: number,
): Promise<readonly WriteRow[]> {
  // Before others add codes to the same prefixes.
  const rows: WriteRow[] = [await measureBulk(url, limits)];
  for (const { name, load, bare } of changes) {
    const row = {
      change: name,
      portal: await measure({ ...load, url }, seconds),
      bare: await measure({ ...bare, url: limits }, seconds),
    };
    console.log(`${name}: ${row.portal.perSecond}/s, bare ${row.bare.perSecond}/s`);
    rows.push(row);
  }
  return rows;
}

const ROUNDS = 10;

/** Bulk changes of 5,000 codes one after the other: a second one would wait for the same rows. */
async function measureBulk(url: string, limits: string): Promise<WriteRow> {
  const times = { portal: <number[]>[], bare: <number[]>[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const httpStatus = 500 + round;
    times.portal.push(
      await timed(`${url}/api/v1/bulk-changes`, {
        filter: { scheme: [SCHEME], prefix: every.slice(0, 10).map(prefixAt) },
        change: { httpStatus },
      }),
    );
    times.bare.push(await timed(`${limits}/bulk?v=1020&v=1029&v=${httpStatus}`, {}));
  }
  return { change: 'bulk change of 5,000 codes', portal: summed(times.portal), bare: summed(times.bare) };
}

async function timed(url: string, body: unknown): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 300)}`);
  return performance.now() - began;
}

function summed(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    perSecond: Math.round((times.length / total) * 10_000) / 10,
    p50: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    p99: Math.round(sorted.at(-1) ?? 0),
    failed: 0,
  };
}
