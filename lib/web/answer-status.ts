import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

declare global {
  var errdexAnswer: AsyncLocalStorage<ServerResponse> | undefined;
}

/** On `globalThis`: the server and Next's bundle hold separate copies of this module. */
function answer(): AsyncLocalStorage<ServerResponse> {
  globalThis.errdexAnswer ??= new AsyncLocalStorage();
  return globalThis.errdexAnswer;
}

/** In the server: hands a request on, so that the page it ends at can say its status. */
export function answering<T>(response: ServerResponse, hand: () => T): T {
  return answer().run(response, hand);
}

/**
 * In a page: answers with a status of its own, and with all that it shows. `notFound()` of Next.js sends an empty
 * document that only a script fills. Outside our server, as under `next dev`, the status stays 200.
 */
export function answerWith(status: number): void {
  const response = answer().getStore();
  if (response !== undefined && !response.headersSent) response.statusCode = status;
}
