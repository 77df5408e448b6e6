import { mayActFor } from '../../domain/access';
import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { revokeTokenInput } from '../../schema/token';
import { endToken, lockToken } from '../../store/token-store';
import { command } from '../use-case';

/**
 * Ends an API token of oneself, or for an administrator of anybody; revoking twice changes nothing. Refuses with
 * `forbidden`, `missing` at `tokenId`.
 */
export const revokeToken = command({
  title: 'Revoke an API token',
  right: 'token.change',
  input: revokeTokenInput,
  async run({ id: userId, tokenId }, { actor, db, now }) {
    if (!mayActFor(actor, userId)) return refuse('forbidden');
    const token = await lockToken(db, userId, tokenId);
    if (token === null) return refuse('missing', 'tokenId');
    const value = { id: tokenId };
    if (token.revokedAt !== null) return ok({ value, events: [] });
    await endToken(db, tokenId, now);
    return ok({
      value,
      events: [
        {
          type: 'token.changed',
          subjectType: 'token',
          subjectId: tokenId,
          subjectName: token.name,
          scheme: null,
          changes: changed({ revokedAt: null }, { revokedAt: now.toISOString() }),
        },
      ],
    });
  },
});
