import type { Actor } from '../domain/access';

const anonymous: Actor = { kind: 'anonymous' };

/** Who is asking; null: somebody with a token that was never given out. */
export function callerOf(request: Request): Actor | null {
  const authorization = request.headers.get('authorization');
  return authorization !== null && /^bearer\b/i.test(authorization) ? null : anonymous;
}
