import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashPassword } from '../../auth/password';
import { hashToken } from '../../auth/token';
import { created } from '../../domain/audit-event';
import { ok } from '../../domain/result';
import { hasUsers } from '../../store/account-store';
import { insertToken } from '../../store/token-store';
import { insertUser } from '../../store/user-store';
import { command } from '../use-case';

const input = z.strictObject({
  email: z.string().max(254),
  password: z.string().max(200),
  /** An API token for automation; only its hash is kept. */
  token: z.string().max(200).nullable(),
});

const TOKEN_NAME = 'ERRDEX_ADMIN_TOKEN';

/** Adds the administrator that the environment names to a system where there is nobody yet. */
export const createFirstAdmin = command({
  title: 'Create the first administrator',
  right: 'user.create',
  input,
  async run({ email, password, token }, { db, now }) {
    if (await hasUsers(db)) return ok({ value: false, events: [] });
    const id = randomUUID();
    const [name = email] = email.split('@');
    const passwordHash = await hashPassword(password);
    await insertUser(db, { id, email, name, roles: [{ role: 'admin' }], passwordHash, now });
    const events = [
      {
        type: 'user.created',
        subjectType: 'user',
        subjectId: id,
        subjectName: name,
        scheme: null,
        changes: created({ email, name, roles: ['admin'] }),
      } as const,
    ];
    if (token !== null) {
      const hash = hashToken(token);
      const own = { id: randomUUID(), userId: id, name: TOKEN_NAME, hash };
      await insertToken(db, { ...own, expiresAt: null, createdAt: now });
    }
    return ok({ value: true, events });
  },
});
