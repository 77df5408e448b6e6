import { finishOpenId } from '@/lib/auth/open-id';
import { thePortal } from '@/lib/web/portal';

/** Where the OpenID provider sends a browser back to. */
export async function GET(request: Request): Promise<Response> {
  return finishOpenId(await thePortal(), request);
}
