import { createRest } from '@/lib/rest/rest';
import { thePortal } from '@/lib/web/portal';

let rest: Promise<ReturnType<typeof createRest>> | undefined;

/** REST for hosts that run Next.js without our server; there, `server.ts` answers before Next.js is asked. */
async function answer(request: Request): Promise<Response> {
  rest ??= thePortal().then(createRest);
  return (await rest).fetch(request);
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
