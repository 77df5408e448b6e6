import type { Database } from '../store/database';
import { claimDueMail, type DueMail, deleteMail, postponeMail } from '../store/mail-store';
import type { SendMail } from './transport';
import { writeLetter } from './write-letter';

type Post = { readonly database: Database; readonly clock: () => Date };

/** Longer than any server takes to accept a mail, in milliseconds. */
const CLAIM = 300_000;
const ATTEMPTS = 12;
const HOUR = 3_600_000;

/** Sends all mail that is due, one after the other. What a server does not take is tried again later, ever less often. */
export async function deliverMail({ database, clock }: Post, send: SendMail): Promise<void> {
  for (;;) {
    const now = clock();
    const mail = await claimDueMail(database.primary, now, new Date(now.getTime() + CLAIM));
    if (mail === null) return;
    const failure = await attempted(mail, send);
    if (failure === null) await deleteMail(database.primary, mail.id);
    else await postponeMail(database.primary, mail.id, nextAttempt(mail, clock(), failure));
  }
}

async function attempted(mail: DueMail, send: SendMail): Promise<string | null> {
  const { id, to, locale, letter, attempts, queuedAt } = mail;
  try {
    const written = writeLetter(letter, locale);
    await send({ ...written, to, id: `errdex-${id}-${queuedAt.getTime()}`, attempt: attempts });
    return null;
  } catch (error) {
    // The code of the failure alone: the words of a server may hold the address, or the password we sent it.
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  }
}

function nextAttempt({ id, attempts }: DueMail, now: Date, failure: string): Date | null {
  const told = `mail ${id} could not be sent (${failure})`;
  if (attempts >= ATTEMPTS) {
    console.error(`${told}, and is not tried again`);
    return null;
  }
  const wait = Math.min(6 * HOUR, 60_000 * 2 ** (attempts - 1));
  console.error(`${told}; the next attempt is in ${wait / 60_000} minutes`);
  return new Date(now.getTime() + wait);
}
