import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Actor } from '../../domain/access';
import { openDatabase } from '../../store/database';
import { testSettings } from '../fixtures/test-settings';
import { createPrefix } from '../prefix/create-prefix';
import type { Portal } from '../use-case';
import { escalateRequest } from './escalate-request';
import { expireRequest } from './expire-request';
import { remindOfRequest } from './remind-of-request';
import { reviewRequest } from './review-request';
import { reviseRequest } from './revise-request';
import { submitRequest } from './submit-request';
import { withdrawRequest } from './withdraw-request';

/** A portal process of its own: it does what each line says, and says what became of it on a line of its own. */
const [url = ''] = process.argv.slice(2);
const database = await openDatabase({ kind: 'server', url, replicaUrl: null });

const told = z.object({
  call: z.int(),
  act: z.enum(['submit', 'review', 'revise', 'withdraw', 'register', 'tend']),
  /** The user who acts; null: the portal itself. */
  actor: z.object({ id: z.string(), role: z.enum(['member', 'registrar']) }).nullable(),
  input: z.record(z.string(), z.unknown()),
  now: z.iso.datetime(),
});

const useCases = {
  submit: submitRequest,
  review: reviewRequest,
  revise: reviseRequest,
  withdraw: withdrawRequest,
  register: createPrefix,
};

async function outcomeOf(line: string): Promise<string> {
  const { act, actor, input, now } = told.parse(JSON.parse(line));
  const portal: Portal = { ...testSettings, database, clock: () => new Date(now) };
  const who: Actor =
    actor === null
      ? { kind: 'system', name: 'model' }
      : { kind: 'user', id: actor.id, name: actor.id, roles: [{ role: actor.role }], owners: [] };
  if (act === 'tend') {
    for (const duty of [expireRequest, remindOfRequest, escalateRequest]) {
      for (;;) {
        const result = await duty.run(portal, who, {});
        if (!result.ok) return result.refusal.fault;
        if (!result.value.done) break;
      }
    }
    return 'done';
  }
  const result = await useCases[act].run(portal, who, input);
  if (result.ok) return result.value.status;
  return result.refusal.fields[0]?.fault ?? result.refusal.fault;
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { call } = told.pick({ call: true }).parse(JSON.parse(line));
  const outcome = await outcomeOf(line).catch((error: unknown) => `failed: ${String(error)}`);
  process.stdout.write(`${JSON.stringify({ call, outcome })}\n`);
}
await database.close();
