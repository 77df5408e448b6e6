import { hash } from 'node:crypto';
import { streamText } from '../transfer/stream-text';
import type { SentFile } from './endpoint';

/** On every answer: it is data, and nothing that a browser should run, frame or guess the type of. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

type Sent = {
  /** Whether it was made for somebody signed in: nothing on the way keeps that (RFC 9111, section 5.2.2). */
  readonly isPrivate: boolean;
  /** Changes with the value; left out or null: the ETag is the hash of what is sent. */
  readonly mark?: string | null;
  /** Where what was made is found. */
  readonly location?: string | undefined;
};

/**
 * Sends a value as JSON under a strong ETag, its mark or the hash of what is sent; a reader who has it already gets 304
 * (RFC 9110, sections 8.8.3 and 13.1.2). The ETag of a thing that has a version begins with it, which is what an
 * If-Match is held against.
 */
export function answerJson(
  request: Request,
  status: number,
  value: unknown,
  { isPrivate, mark = null, location }: Sent,
): Response {
  const body = JSON.stringify(value);
  const etag = mark === null ? `"${versionMark(value)}${hash('sha1', body, 'base64url')}"` : `"${mark}"`;
  const unchanged = answerHeld(request, etag, isPrivate);
  if (unchanged !== null) return unchanged;
  const own = { 'content-type': 'application/json', ...(location === undefined ? {} : { location }) };
  return new Response(body, { status, headers: { ...headersOf(etag, isPrivate), ...own } });
}

/** 304 where the reader has what the mark stands for; null where it is to be sent. */
export function answerUnchanged(request: Request, mark: string, isPrivate: boolean): Response | null {
  return answerHeld(request, `"${mark}"`, isPrivate);
}

function answerHeld(request: Request, etag: string, isPrivate: boolean): Response | null {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && isHeld(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: headersOf(etag, isPrivate) })
    : null;
}

function headersOf(etag: string, isPrivate: boolean): Readonly<Record<string, string>> {
  return { ...securityHeaders, 'cache-control': isPrivate ? 'private, no-store' : 'no-cache', etag };
}

function versionMark(value: unknown): string {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  return typeof version === 'number' ? `v${version}.` : '';
}

/**
 * The version that an If-Match wants to be changed: the newest one it names, since versions only grow. `any` for `*`;
 * null where it names none that was ever given out (RFC 9110, section 13.1.1).
 */
export function versionWanted(header: string): number | 'any' | null {
  if (header.trim() === '*') return 'any';
  const versions = [...header.matchAll(/(?<!W\/)"v(\d{1,9})\.[^"]*"/g)].map((match) => Number(match[1]));
  return versions.length === 0 ? null : Math.max(...versions);
}

/** Says that it was done, and nothing else (RFC 9110, section 15.3.5). */
export function answerNothing(): Response {
  return new Response(null, { status: 204, headers: { ...securityHeaders, 'cache-control': 'no-store' } });
}

/** Sends a file, made as fast as it is taken. */
export function answerFile({ name, mediaType, pieces }: SentFile): Response {
  return new Response(streamText(pieces), {
    headers: {
      ...securityHeaders,
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** Whether an If-None-Match names the ETag, by weak comparison. */
function isHeld(header: string | null, etag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.match(/"[^"]*"/g)?.includes(etag) ?? false;
}
