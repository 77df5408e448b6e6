import { describe, expect, it } from 'vitest';
import { happenings } from '../domain/happening';
import type { Told } from '../domain/notice';
import { requestKinds } from '../domain/request';
import { writeLetter } from './write-letter';

const declined: Told = {
  kind: 'request',
  happening: 'decided',
  id: 12,
  scheme: 'soracom',
  requestKind: 'prefix',
  name: 'QRX',
  status: 'declined',
  by: 'Bob',
  comment: 'Take EVS.\n\nIt does <b>this</b>, {name}.',
  expiresAt: '2026-12-30T09:00:00.000Z',
};
const written = (told: Told, locale = 'en') =>
  writeLetter(
    {
      kind: 'notice',
      name: 'Ann',
      told,
      link: 'http://errdex.test/requests/12',
      manage: 'http://errdex.test/account',
    },
    locale,
  );

describe('a letter about a request', () => {
  it.each([
    ['en', 'QRX: Bob declined the request', 'Hello Ann,'],
    ['ja', 'QRX: Bob さんが申請を却下しました', 'Ann 様'],
    ['zh', 'QRX：Bob 拒绝了该申请', 'Ann，您好：'],
    ['de', 'QRX: Bob declined the request', 'Hello Ann,'],
  ])('names the prefix and what happened, quotes the words, and links: %s', (locale, subject, hello) => {
    const { text, ...rest } = written(declined, locale);
    expect(rest.subject).toBe(subject);
    expect(text).toContain(hello);
    expect(text).toContain('\n> Take EVS.\n>\n> It does <b>this</b>, {name}.\n');
    expect(text).toContain('\nhttp://errdex.test/requests/12\n');
    expect(text).toContain('http://errdex.test/account');
  });

  it('says by when, where that is what it is about', () => {
    expect(written({ ...declined, happening: 'expiring', by: null, comment: null }).subject).toBe(
      'QRX: the request expires on December 30, 2026',
    );
  });

  it.each(['en', 'ja', 'zh'])('is a sentence for whatever happens to whatever kind: %s', (locale) => {
    for (const happening of happenings) {
      for (const requestKind of requestKinds) {
        const { subject } = written({ ...declined, happening, requestKind }, locale);
        expect(subject).toMatch(/^QRX[:：] ?[^{}]{4,}$/);
      }
    }
  });
});

it('administrators read why a webhook was disabled', () => {
  const told = { kind: 'webhook', id: 3, title: 'Chat', reason: 'gone' } as const;
  expect(written(told).subject).toBe('Chat: the webhook was disabled, since its receiver is gone');
});
