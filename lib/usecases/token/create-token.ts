import { randomUUID } from 'node:crypto';
import { hashToken, makeToken } from '../../auth/token';
import { mayActFor } from '../../domain/access';
import { created } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { createTokenInput } from '../../schema/token';
import { insertToken } from '../../store/token-store';
import { lockUser } from '../../store/user-store';
import { command } from '../use-case';

/**
 * Makes an API token that acts for a user: oneself, or for an administrator anybody. The answer is the only place that
 * ever shows it. Refuses with `forbidden`, `missing` at `id`, `in-past` at `expiresAt`.
 */
export const createToken = command({
  title: 'Make an API token',
  right: 'token.change',
  input: createTokenInput,
  async run({ id: userId, name, expiresAt = null }, { actor, db, now }) {
    if (!mayActFor(actor, userId)) return refuse('forbidden');
    if (expiresAt !== null && expiresAt <= now) return refuse('in-past', 'expiresAt');
    const user = await lockUser(db, { id: userId });
    if (user === null) return refuse('missing', 'id');
    const id = randomUUID();
    const token = makeToken();
    await insertToken(db, { id, userId, name, expiresAt, createdAt: now, hash: hashToken(token) });
    return ok({
      value: { id, token },
      events: [
        {
          type: 'token.created',
          subjectType: 'token',
          subjectId: id,
          subjectName: name,
          scheme: null,
          changes: created({ name, user: user.name, expiresAt: expiresAt?.toISOString() ?? null }),
        },
      ],
    });
  },
});
