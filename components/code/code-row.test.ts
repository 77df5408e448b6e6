import { expect, it } from 'vitest';
import type { Code } from '@/lib/domain/code';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { codeRow } from './code-row';

const grammar: Grammar = [
  {
    kind: 'prefix',
    name: 'module',
    label: 'Module',
    alphabet: 'letters',
    case: 'upper',
    width: { min: 3, max: 3 },
  },
  { kind: 'literal', text: '-' },
  { kind: 'number', name: 'number', label: 'Number', width: 3, first: 1 },
];
const code: Code = {
  scheme: 'payments',
  code: 'PAY-007',
  prefix: 'PAY',
  prefixTitle: 'Paying',
  category: null,
  categoryLabel: null,
  number: 7,
  name: null,
  title: null,
  message: 'Too late',
  messageLocale: null,
  parameters: [],
  description: null,
  action: null,
  httpStatus: 402,
  httpStatusFrom: 'code',
  flags: [],
  status: 'active',
  replacedBy: null,
  aliases: ['LATE', 'PAY7'],
  owners: [{ slug: 'billing', name: 'Billing' }],
  version: 1,
  updatedAt: '2026-11-20T10:00:00.000Z',
};
const needs = {
  schemes: new Map([['payments', { name: 'Payments', grammar, messageStyle: 'icu' as const }]]),
  href: (path: string) => `/ja${path}`,
  time: (at: Date) => ({ iso: at.toISOString(), relative: 'now', exact: 'now' }),
  editable: new Map<string, Code>(),
};

it('tells the parts of a code apart and leads where they lead', () => {
  expect(codeRow(code, needs)).toMatchObject({
    id: 'payments/PAY-007',
    href: '/ja/codes/payments/PAY-007',
    spans: [
      { kind: 'prefix', text: 'PAY', label: 'Module', meaning: 'Paying' },
      { kind: 'literal', text: '-' },
      { kind: 'number', text: '007', label: 'Number' },
    ],
    scheme: { href: '/ja/schemes/payments', text: 'Payments' },
    owners: [{ href: '/ja/owners/billing', text: 'Billing' }],
    aliases: 'LATE, PAY7',
  });
});

it('shows a draft without a number in one piece', () => {
  const draft: Code = { ...code, code: 'TOO_LATE', number: null, status: 'draft' };
  expect(codeRow(draft, needs).spans.map(({ text }) => text)).toEqual(['TOO_LATE']);
});

it('says the language of a message', () => {
  expect(codeRow(code, needs).lang).toBe('en');
  expect(codeRow({ ...code, messageLocale: 'zh-Hans' }, needs).lang).toBe('zh-Hans');
});

it.each([
  ["User ''{user}'' can''t pay", "User '{user}' can't pay"],
  ['Broken {', 'Broken {'],
])('shows the message %s as %s', (message, shown) => {
  expect(codeRow({ ...code, message }, needs).message).toBe(shown);
});

it('edits the default message and the own HTTP status, and only where it may be edited', () => {
  const shown = { ...code, message: '遅すぎます', messageLocale: 'ja', httpStatusFrom: 'category' as const };
  expect(codeRow(shown, needs).edit).toBeNull();
  const source = { ...shown, message: 'Too late', version: 4 };
  const editable = new Map([['payments/PAY-007', source]]);
  expect(codeRow(shown, { ...needs, editable })).toMatchObject({
    message: '遅すぎます',
    edit: { version: 4, message: 'Too late', httpStatus: null },
  });
});
