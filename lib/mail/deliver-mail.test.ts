import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { queueMail } from '../store/mail-store';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { deliverMail } from './deliver-mail';
import { startSmtp, type TestSmtp } from './smtp.fixture';
import { transportOf } from './transport';

let portal: TestPortal;
let smtp: TestSmtp;
beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
  smtp = await startSmtp();
});
afterAll(async () => {
  await smtp.close();
  await portal.close();
});

const said: string[] = [];
beforeEach(() => {
  for (const method of ['error', 'info'] as const) {
    vi.spyOn(console, method).mockImplementation((...texts) => void said.push(texts.join(' ')));
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  said.length = 0;
  smtp.taken.length = 0;
  smtp.refuse(false);
  smtp.afterwards('at once');
  await portal.sql('DELETE FROM mail');
});

const link = 'https://errdex.test/reset-password/not-for-the-log';
const letter = { kind: 'reset-password', name: 'Ada Lovelace', link, minutes: 60 } as const;
const queue = (to: string, locale = 'en') =>
  queueMail(portal.database.primary, { to, locale, letter }, portal.clock());
const sendBySmtp = () => transportOf(smtp.url, 'https://errdex.test');
const rows = () => portal.sql('SELECT recipient, attempts, next_at FROM mail');

/** The database of a process that ends before it can delete what was sent. */
function dyingAfter(error: Error): typeof portal.database.primary {
  const { primary } = portal.database;
  return new Proxy(primary, {
    get: (target, name) => {
      if (name !== 'mail') return Reflect.get(target, name);
      throw error;
    },
  });
}

/** What a mail says, its encoding undone. */
function textOf(source: string): string {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const text = body.join('\n\n');
  return /base64/i.test(head)
    ? Buffer.from(text, 'base64').toString('utf8')
    : Buffer.from(
        text
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString('utf8');
}

describe('by a mail server', () => {
  it.each([
    ['en', 'Hello Ada Lovelace'],
    ['ja', 'Ada Lovelace 様'],
    ['zh', 'Ada Lovelace，您好'],
    ['de', 'Hello Ada Lovelace'],
  ])('goes to the reader in their language: %s', async (locale, hello) => {
    await queue('ada@example.com', locale);
    await deliverMail(portal, sendBySmtp());
    expect(smtp.taken).toEqual([
      expect.objectContaining({ to: ['ada@example.com'], from: 'errors@example.com' }),
    ]);
    const text = textOf(smtp.taken[0]?.source ?? '');
    expect(text).toContain(hello);
    expect(text).toContain(link);
    expect(await rows()).toEqual([]);
  });

  it('goes once, however many processes send', async () => {
    for (let at = 0; at < 12; at += 1) await queue(`reader${at}@example.com`);
    await Promise.all([1, 2, 3].map(() => deliverMail(portal, sendBySmtp())));
    const recipients = smtp.taken.flatMap(({ to }) => to);
    expect(recipients).toHaveLength(12);
    expect(new Set(recipients).size).toBe(12);
  });

  it('is tried again later where the server does not take it, and the log holds nothing of it', async () => {
    await queue('ada@example.com');
    smtp.refuse(true);
    const began = portal.clock().getTime();
    await deliverMail(portal, sendBySmtp());
    const [row] = await rows();
    expect(row).toMatchObject({ attempts: 1 });
    const next = row?.next_at instanceof Date ? row.next_at.getTime() - began : 0;
    expect(next).toBeGreaterThanOrEqual(60_000);
    expect(next).toBeLessThan(90_000);
    expect(said).toEqual([expect.stringMatching(/^mail \d+ could not be sent/)]);
    expect(said.join()).not.toMatch(/ada@|not-for-the-log|password/);

    smtp.refuse(false);
    await deliverMail(portal, sendBySmtp());
    expect(smtp.taken).toEqual([]);
    await deliverMail({ ...portal, clock: () => new Date(Date.now() + 120_000) }, sendBySmtp());
    expect(smtp.taken).toHaveLength(1);
  });

  /** Its Message-ID and which attempt it says it is. */
  const marks = () =>
    smtp.taken.map(({ source }) =>
      ['Message-ID', 'X-Errdex-Attempt'].map((name) =>
        new RegExp(`^${name}: (.*)$`, 'im').exec(source)?.[1]?.trim(),
      ),
    );
  const later = (minutes: number) => ({ ...portal, clock: () => new Date(Date.now() + minutes * 60_000) });

  it('is sent once where the server says late that it took it', async () => {
    await queue('ada@example.com');
    smtp.afterwards('late');
    const delivering = deliverMail(portal, sendBySmtp());
    await vi.waitUntil(() => smtp.taken.length > 0);
    smtp.answerNow();
    await delivering;
    expect(await rows()).toEqual([]);
    expect(marks()).toEqual([[expect.stringMatching(/^<errdex-\d+-\d+@errdex\.test>$/), '1']]);
  });

  it.each([
    ['says so too late', 'late'],
    ['cuts the connection after it took it', 'cut'],
  ] as const)(
    'comes again with the same Message-ID, as the second attempt, where the server %s',
    async (_what, answer) => {
      await queue('ada@example.com');
      smtp.afterwards(answer);
      const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 400 };
      await deliverMail(portal, transportOf(smtp.url, 'https://errdex.test', patience));
      smtp.answerNow();
      expect(await rows()).toMatchObject([{ attempts: 1 }]);
      smtp.afterwards('at once');
      await deliverMail(later(2), sendBySmtp());
      expect(await rows()).toEqual([]);
      const [first, ...more] = marks();
      expect(more).toEqual([[first?.[0], '2']]);
    },
  );

  it('of a process that ended after the server took it comes again with the same Message-ID, as the second attempt', async () => {
    await queue('ada@example.com');
    const dying = new Error('killed');
    const send = sendBySmtp();
    const ended = deliverMail(
      { ...portal, database: { ...portal.database, primary: dyingAfter(dying) } },
      send,
    );
    await expect(ended).rejects.toThrow('killed');
    await deliverMail(later(2), send);
    expect(smtp.taken).toHaveLength(1);
    await deliverMail(later(6), send);
    const [first, ...more] = marks();
    expect(more).toEqual([[first?.[0], '2']]);
    expect(await rows()).toEqual([]);
  });

  it('is given up after twelve attempts, and kept', async () => {
    await queue('ada@example.com');
    await portal.sql('UPDATE mail SET attempts = 11');
    smtp.refuse(true);
    await deliverMail(portal, sendBySmtp());
    expect(await rows()).toEqual([{ recipient: 'ada@example.com', attempts: 12, next_at: null }]);
  });

  it('is not queued where the change it tells of is rolled back', async () => {
    await portal.database
      .transaction(async (db) => {
        await queueMail(db, { to: 'ada@example.com', locale: 'en', letter }, portal.clock());
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    expect(await rows()).toEqual([]);
  });
});

it('is written to the console where there is no mail server', async () => {
  await queue('ada@example.com');
  await deliverMail(portal, transportOf(null, 'https://errdex.test'));
  expect(said.join('\n')).toContain('No SMTP_URL is set, so this mail was not sent:');
  expect(said.join('\n')).toContain(link);
  expect(await rows()).toEqual([]);
});
