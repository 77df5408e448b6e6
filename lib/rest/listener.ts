import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import { type Refused, refuse } from '../domain/result';
import type { Portal } from '../usecases/use-case';
import { english } from './fault-texts';
import { answerProblem } from './problem';
import { createRest } from './rest';

/** The most bytes that the address and the headers of a request may have: a long text to decode fits in. */
export const HEAD_LIMIT = 262_144;

/**
 * REST for Node's server. What cannot be read as a request, before any route sees it, is a problem like
 * others.
 */
export function restListener(
  portal: Portal,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return getRequestListener(createRest(portal).fetch, {
    errorHandler: (error) =>
      problemOf(portal.url, refuse(error instanceof RequestError ? 'bad-request' : 'unexpected')),
  });
}

/** Answers what Node's parser gave up on, for the server's `clientError`. */
export function refuseUnreadable(url: string): (error: Error, socket: Duplex) => Promise<void> {
  return async (error, socket) => {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ECONNRESET' || code === 'ERR_HTTP_REQUEST_TIMEOUT' || !socket.writable) {
      socket.destroy();
      return;
    }
    const tooLarge = code === 'HPE_HEADER_OVERFLOW';
    const response = problemOf(
      url,
      tooLarge ? refuse('too-large', undefined, { limit: HEAD_LIMIT }) : refuse('bad-request'),
    );
    const body = await response.text();
    const lines = [
      `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}`,
      ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
  };
}

function problemOf(url: string, { refusal }: Refused): Response {
  return answerProblem({ refusal, url, texts: english, pointerOf: () => '#' });
}
