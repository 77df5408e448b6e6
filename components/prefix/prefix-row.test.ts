import { expect, it } from 'vitest';
import type { Prefix } from '@/lib/domain/prefix';
import { prefixRow } from './prefix-row';

const prefix: Prefix = {
  scheme: 'payments',
  prefix: 'PAY',
  title: 'Paying',
  description: null,
  status: 'active',
  owners: [],
  repository: { name: '', url: 'https://git.example/pay' },
  counts: { codes: 30 },
  capacity: { used: 30, free: 90, next: 31 },
  version: 1,
  updatedAt: '2026-11-20T10:00:00.000Z',
};
const needs = {
  schemes: new Map([['payments', 'Payments']]),
  href: (path: string) => path,
  time: (at: Date) => ({ iso: at.toISOString(), relative: 'now', exact: 'now' }),
  number: String,
  usedOf: (used: number, all: number) => `${used} of ${all}`,
  editable: new Set<string>(),
};

it('leads to the prefix, to its codes alone and to its repository', () => {
  expect(prefixRow(prefix, needs)).toMatchObject({
    href: '/prefixes/payments/PAY',
    codes: { href: '/codes?scheme=payments&prefix=PAY', text: '30' },
    repository: { href: 'https://git.example/pay', text: 'https://git.example/pay' },
    used: { share: 0.25, text: '30 of 120' },
  });
});

it('says nothing of numbers where codes have names', () => {
  expect(prefixRow({ ...prefix, capacity: null }, needs).used).toBeNull();
});

it('is edited on its version, and only where it may be', () => {
  expect(prefixRow(prefix, needs).edit).toBeNull();
  const editable = new Set([`${prefix.scheme}/${prefix.prefix}`]);
  const { edit } = prefixRow(prefix, { ...needs, editable });
  expect(edit).toEqual({ scheme: prefix.scheme, version: prefix.version });
});
