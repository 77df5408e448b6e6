import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Sql } from './books';
import { type Answer, type Client, send } from './client';
import type { Random } from './random';

/** What a writer sets of a code; the rest of it stays as it was created. */
type Fields = { readonly title: string; readonly httpStatus: number; readonly status: string };

/** A code, as the portal told of it or as it stands in the registry. */
export type Known = Fields & {
  readonly scheme: string;
  readonly code: string;
  readonly message: string;
  readonly version: number;
};

type NewCode = Fields & { readonly message: string };

/** What was sent, and may have been done. Several codes are created all at once, or none of them. */
type Sent =
  | { readonly kind: 'create'; readonly key: string; readonly codes: readonly NewCode[] }
  | { readonly kind: 'change'; readonly of: Known; readonly change: Partial<Fields> };

/** Somebody who registers codes and changes them, one request after the other, and remembers what was confirmed. */
export type Writer = {
  /** By message, which no two codes have in common. */
  readonly confirmed: Map<string, Known>;
  /** The request that no answer came to. */
  sent: Sent | null;
  /** Answers that were neither a confirmation nor none at all, nor said that the database was away. */
  readonly refused: string[];
};

export function newWriter(): Writer {
  return { confirmed: new Map(), sent: null, refused: [] };
}

/**
 * Writes until the portal is gone, or `stopped` says so. What no answer came to is sent again, first of all, and so is
 * what could not be done because the database was away.
 */
export async function write(
  writer: Writer,
  client: Client,
  random: Random,
  stopped: () => boolean,
): Promise<void> {
  while (!stopped()) {
    const sent = writer.sent ?? choose(writer, random);
    writer.sent = sent;
    const answer = await sendOf(client, sent);
    if (answer === null) return;
    if (answer.status === 503) {
      await setTimeout(100);
      continue;
    }
    const told = answer.status < 300 ? codesIn(answer.body) : [];
    if (told.length === 0)
      writer.refused.push(`${sent.kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
    for (const code of told) writer.confirmed.set(code.message, code);
    writer.sent = null;
  }
}

function choose({ confirmed }: Writer, random: Random): Sent {
  const known = [...confirmed.values()];
  const of = known[random.between(0, known.length - 1)];
  const fields = {
    title: `Title ${random.between(1, 1_000_000)}`,
    httpStatus: random.pick([400, 404, 409, 500]),
    status: 'active',
  };
  if (of === undefined || random.between(1, 2) === 1) {
    const key = randomUUID();
    const places = random.pick([[1], [1, 2, 3]]);
    const codes = places.map((place) => ({ ...fields, message: `Written under ${key}, ${place}` }));
    return { kind: 'create', key, codes };
  }
  const status = of.status === 'active' ? 'deprecated' : 'active';
  return { kind: 'change', of, change: random.pick([{ ...fields, status: of.status }, { status }]) };
}

/** Where codes go: two counters, so that some writers wait for each other and some do not. */
const places = [
  { scheme: 'soracom', prefix: 'AGW' },
  { scheme: 'platform', prefix: 'GW', category: '05' },
] as const;

function sendOf(client: Client, sent: Sent): Promise<Answer | null> {
  switch (sent.kind) {
    case 'create': {
      const [first, ...others] = sent.codes;
      const place = places[(first?.httpStatus ?? 0) % places.length] ?? places[0];
      const headers = { 'idempotency-key': sent.key };
      if (others.length === 0) return send(client, 'POST', '/codes', { ...place, ...first }, headers);
      const codes = sent.codes.map(({ status: _active, ...code }) => code);
      return send(client, 'POST', '/allocations', { ...place, codes }, headers);
    }
    case 'change':
      return send(client, 'PATCH', `/codes/${sent.of.scheme}/${sent.of.code}`, sent.change);
  }
}

/** As REST tells it, and as it stands in the registry. */
const knownCode = z.object({
  scheme: z.string(),
  code: z.string(),
  message: z.string(),
  title: z.string(),
  httpStatus: z.int(),
  status: z.string(),
  version: z.int(),
});

/** Answers to a request for one code and for several. */
const answers = z.union([z.object({ items: z.array(knownCode) }), knownCode]);

function codesIn(body: unknown): readonly Known[] {
  const { data } = answers.safeParse(body);
  if (data === undefined) return [];
  return 'items' in data ? data.items : [data];
}

/** Every code that a writer registered, as it stands in the registry. */
export async function written(sql: Sql): Promise<readonly Known[]> {
  const rows = await sql(`
    SELECT s.slug AS scheme, c.code, c.message, c.title, c.http_status AS "httpStatus", c.status::text AS status,
      c.version
    FROM code c JOIN scheme s ON s.id = c.scheme_id WHERE c.message LIKE 'Written under %'`);
  return z.array(knownCode).parse(rows);
}

/**
 * Compares what a writer was told with what is there, after a crash.
 * @returns what was confirmed and is lost, and what was done half or twice
 */
export function unkept(writer: Writer, found: readonly Known[]): readonly string[] {
  const { sent } = writer;
  const wrong: string[] = [];
  const byMessage = grouped(found);
  for (const [message, told] of writer.confirmed) {
    const [there, ...others] = byMessage.get(message) ?? [];
    const changed =
      sent?.kind === 'change' && sent.of.message === message
        ? { ...told, ...sent.change, version: told.version + 1 }
        : told;
    const kept = there !== undefined && [told, changed].some((state) => isDeepStrictEqual(state, there));
    if (!kept || others.length > 0)
      wrong.push(`told ${JSON.stringify(told)}, found ${JSON.stringify(byMessage.get(message))}`);
    else writer.confirmed.set(message, there);
  }
  if (sent?.kind === 'create') {
    const made = sent.codes.flatMap((code) =>
      (byMessage.get(code.message) ?? []).map((there) => ({
        there,
        isWhole: isDeepStrictEqual({ ...there, ...code, version: 1 }, there),
      })),
    );
    const isWhole = made.length === 0 || made.length === sent.codes.length;
    if (!isWhole || made.some((code) => !code.isWhole)) {
      wrong.push(`sent ${JSON.stringify(sent)}, found ${JSON.stringify(made)}`);
    }
  }
  // Whether a change was made is known now; a code is asked for again, under the same key.
  if (sent?.kind === 'change') writer.sent = null;
  return wrong;
}

function grouped(codes: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const code of codes) groups.set(code.message, [...(groups.get(code.message) ?? []), code]);
  return groups;
}
