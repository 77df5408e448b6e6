import autocannon from 'autocannon';

export type Measured = {
  /** Requests a second at 8 connections. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were neither 2xx nor 304. */
  readonly failed: number;
};

export type Load = {
  readonly url: string;
  /** Paths with query, taken in turn. */
  readonly paths: readonly string[];
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly body?: string;
  /** Several bodies, each sent to every path in turn; `[<id>]` in one is another text each time. */
  readonly bodies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
};

const CONNECTIONS = 8;

/** Warms up, then measures for `seconds`. */
export async function measure(load: Load, seconds: number): Promise<Measured> {
  await run(load, Math.max(1, Math.round(seconds / 3)));
  return run(load, seconds);
}

async function run(
  { url, paths, method = 'GET', body, bodies, headers = {} }: Load,
  duration: number,
): Promise<Measured> {
  const sent = bodies ?? (body === undefined ? [] : [body]);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    idReplacement: bodies !== undefined,
    requests: paths.flatMap((path) =>
      sent.length === 0
        ? [{ path, method, headers }]
        : sent.map((text) => ({
            path,
            method,
            body: text,
            headers: { ...headers, 'content-type': 'application/json' },
          })),
    ),
  });
  return {
    perSecond: Math.round((result['2xx'] + result.non2xx) / result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result['1xx'] + result['4xx'] + result['5xx'] + result.errors,
  };
}
