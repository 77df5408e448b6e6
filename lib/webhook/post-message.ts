import type { LookupAddress } from 'node:dns';
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { readRetryAfter } from '../domain/retry-after';
import type { DeliveryFault, Outcome } from '../domain/webhook';
import { bySystem, type Resolve, resolveTarget, TargetRefused } from './resolve-target';

export type Message = {
  readonly url: string;
  /** Whether it may lead to internal addresses. */
  readonly internal: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type PostOptions = {
  /** How long all of it may take, in milliseconds. */
  readonly patience?: number;
  readonly resolve?: Resolve;
  readonly clock?: () => Date;
};

const PATIENCE = 10_000;

/** So much of an answer is read, in bytes, and so much of it kept, in characters. */
const READ = 16_384;
const KEPT = 1_000;

/**
 * Sends a message and tells what came of it; never throws. One connection of its own to an address that was judged, no
 * proxy, no redirect followed, little of the answer read.
 */
export async function postMessage(
  message: Message,
  { patience = PATIENCE, resolve = bySystem, clock = () => new Date() }: PostOptions = {},
): Promise<Outcome> {
  const signal = AbortSignal.timeout(patience);
  try {
    const target = new URL(message.url);
    const addresses = await inTime(resolveTarget(target, message.internal, resolve), signal);
    const response = await send(target, addresses, message, signal);
    const after = response.headers['retry-after'];
    const retryAfter = after === undefined ? null : readRetryAfter(after, clock());
    return {
      kind: 'answered',
      status: response.statusCode ?? 0,
      answer: await beginningOf(response),
      retryAfter,
    };
  } catch (error) {
    return { kind: 'failed', fault: signal.aborted ? 'timeout' : faultOf(error) };
  }
}

function send(
  target: URL,
  addresses: readonly LookupAddress[],
  { headers, body }: Message,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isPlain = target.protocol === 'http:';
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' },
    agent: isPlain ? new PlainAgent({ keepAlive: false }) : new Agent({ keepAlive: false }),
    lookup: only(addresses),
    signal,
  };
  return new Promise((resolve, reject) => {
    const sent = isPlain ? plainRequest(target, options, resolve) : request(target, options, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Stands for any look-up: it gives what was judged, whatever is asked for. */
function only(addresses: readonly LookupAddress[]): LookupFunction {
  return (_name, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else if (first) done(null, first.address, first.family);
  };
}

/** An answer that breaks off, or does not end in time, has said by its status what there is to say. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      chunks.push(Buffer.from(chunk));
      size += chunks.at(-1)?.length ?? 0;
      if (size >= READ) break;
    }
  } catch {
    // What came so far is kept.
  }
  response.destroy();
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/[^\P{C}\n\t]/gu, '\u{fffd}')
    .slice(0, KEPT)
    .toWellFormed();
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('timeout')), { once: true });
    }),
  ]);
}

function faultOf(error: unknown): DeliveryFault {
  if (error instanceof TargetRefused) return 'target';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'name';
  if (/CERT|TLS|SSL|SIGNATURE|SELF_SIGNED|EPROTO/.test(code)) return 'tls';
  return 'connection';
}
