import type { Actor } from '../../domain/access';
import type { PrefixRequest } from '../../domain/request';
import type { Result } from '../../domain/result';
import { person } from '../fixtures/people';
import { system, type TestPortal } from '../fixtures/portal';
import { expireReservation } from '../reservation/expire-reservation';
import { updateScheme } from '../scheme/update-scheme';
import type { Portal } from '../use-case';
import { escalateRequest } from './escalate-request';
import { expireRequest } from './expire-request';
import { remindOfRequest } from './remind-of-request';
import { reviewRequest } from './review-request';
import { submitRequest } from './submit-request';

type Person = Extract<Actor, { kind: 'user' }>;

/** Those whom requests are between; `owner` acts for `spears`, who owns EVS. */
export type Desk = Readonly<Record<'ann' | 'bob' | 'owner' | 'registrar' | 'second', Person>>;

export async function openDesk(portal: TestPortal): Promise<Desk> {
  const [row] = await portal.sql(`SELECT id FROM owner WHERE slug = 'spears'`);
  const registrar = [{ role: 'registrar' }] as const;
  return {
    ann: await person(portal),
    bob: await person(portal),
    owner: await person(portal, { owners: [Number(row?.id)] }),
    registrar: await person(portal, { roles: registrar }),
    second: await person(portal, { roles: registrar }),
  };
}

export const scheme = 'soracom';

/** Asks for a prefix of the scheme. */
export function ask(portal: Portal, actor: Actor, prefix: string, more: object = {}) {
  const fields = { scheme, prefix, title: `Component ${prefix}`, owners: ['kaz'], reason: 'We need one.' };
  return submitRequest.run(portal, actor, { ...fields, ...more });
}

export function review(
  portal: Portal,
  actor: Actor,
  id: number,
  verdict: string,
  comment: string | null = null,
) {
  return reviewRequest.run(portal, actor, { id, verdict, comment });
}

export async function setScheme(portal: Portal, fields: object): Promise<void> {
  given(await updateScheme.run(portal, system, { scheme, ...fields }));
}

/** What a process does each minute. */
export async function tend(portal: Portal): Promise<void> {
  for (const duty of [expireRequest, expireReservation, remindOfRequest, escalateRequest]) {
    while (given(await duty.run(portal, system, {})).done);
  }
}

/** The value of what was not refused. */
export function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What it was refused with, and where: `conflict prefix`; else the state it is in. */
export function outcome(result: Result<PrefixRequest>): string {
  if (result.ok) return result.value.status;
  const { fault, fields } = result.refusal;
  return [fault, ...fields.map(({ field }) => field)].join(' ');
}
