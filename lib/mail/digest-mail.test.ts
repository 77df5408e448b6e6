import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { updateCode } from '../usecases/code/update-code';
import { signedIn } from '../usecases/fixtures/actor';
import { openTestPortal, system, type TestPortal } from '../usecases/fixtures/portal';
import { makeDigest } from '../usecases/watch/make-digest';
import { settleEvents } from '../usecases/watch/settle-events';
import { watchSubject } from '../usecases/watch/watch-subject';
import { deliverMail } from './deliver-mail';
import { transportOf } from './transport';

const DAY = 86_400_000;

let portal: TestPortal;
let now: Date;
let server: SMTPServer;
let send: ReturnType<typeof transportOf>;
let received: string[];
/** How many mails the server does not take at first. */
let refusing: number;

beforeEach(async () => {
  now = new Date();
  portal = { ...(await openTestPortal()), clock: () => now };
  received = [];
  refusing = 0;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let mail = '';
      stream.on('data', (piece) => {
        mail += String(piece);
      });
      stream.on('end', () => {
        refusing -= 1;
        if (refusing >= 0) return done(new Error('Try later'));
        received.push(mail);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  send = transportOf(`smtp://127.0.0.1:${portOf(server.server.address())}?from=errdex@x.test`, portal.url);
  await portal.sql(`INSERT INTO "user" (id, email, name, locale) VALUES
    ('ann', 'ann@x.test', 'Ann', 'ja'), ('bob', 'bob@x.test', 'Bob', NULL)`);
  for (const id of ['ann', 'bob']) {
    await watchSubject.run(portal, signedIn({ id, name: id }, [], []), {
      type: 'prefix',
      scheme: 'soracom',
      name: 'AUM',
    });
  }
  const change = { scheme: 'soracom', code: 'AUM0017', status: 'deprecated', reason: 'Says too little' };
  expect(await updateCode.run(portal, system, change)).toMatchObject({ ok: true });
  now = new Date(now.getTime() + DAY);
});
afterEach(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await portal.close();
});

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What a process of the portal does from time to time. */
async function work(): Promise<void> {
  const settled = await settleEvents.run(portal, system, {});
  const upTo = settled.ok ? settled.value : null;
  for (let more = upTo !== null; more; ) {
    const made = await makeDigest.run(portal, system, { upTo });
    more = made.ok && made.value.made;
  }
  await deliverMail(portal, send);
}

/** The text of a mail (RFC 2045, section 6). */
function textOf(mail: string): string {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body;
  const bytes = body.replaceAll('=\r\n', '').replaceAll('%', '=25').replaceAll('=', '%');
  return decodeURIComponent(bytes);
}

it('each watcher gets one mail in their language, from however many processes', async () => {
  await Promise.all([work(), work(), work()]);
  await work();
  expect(received.map((mail) => /^To: (.*)$/m.exec(mail)?.[1]?.trim()).toSorted()).toEqual([
    'ann@x.test',
    'bob@x.test',
  ]);
  const [japanese = ''] = received.filter((mail) => mail.includes('To: ann@x.test'));
  expect(textOf(japanese)).toContain('test がコード AUM0017 を非推奨に変更');
  expect(textOf(japanese)).toContain('http://errdex.test/ja/codes/soracom/AUM0017');
  const [english = ''] = received.filter((mail) => mail.includes('To: bob@x.test'));
  expect(english).toContain('Subject: 1 change to what you watch in Errdex');
  expect(textOf(english)).toContain('test deprecated the code AUM0017');
  expect(textOf(english)).toContain('http://errdex.test/watches');
});

it('what a server does not take at first comes later, once', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  refusing = 2;
  await work();
  expect(received).toEqual([]);
  expect(told).toHaveBeenCalledTimes(2);
  now = new Date(now.getTime() + 3_600_000);
  await work();
  now = new Date(now.getTime() + DAY);
  await work();
  expect(received).toHaveLength(2);
  told.mockRestore();
});
