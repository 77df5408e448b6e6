import { expect, test } from 'vitest';
import type { QueueEntry } from '@/lib/domain/translation-entry';
import { entriesAround, entryName, readEntryName } from './queue-address';

const entry = (code: string): QueueEntry => ({
  scheme: 'soracom',
  code,
  locale: 'ja',
  state: 'missing',
  text: null,
  outdated: false,
  revision: 0,
  version: 0,
  author: null,
  updatedAt: null,
  title: null,
  source: 'Sorry.',
  sourceRevision: 1,
  failing: [],
  demand: 0,
  suggestions: 0,
});
const items = ['AUM0001', 'AUM0002', 'AUM0003'].map(entry);
const search = new URLSearchParams('state=missing&cursor=here&entry=x');

test.each([
  ['soracom/AUM0001', { scheme: 'soracom', code: 'AUM0001' }],
  ['userorg/UOS_*0011', { scheme: 'userorg', code: 'UOS_*0011' }],
  ['soracom/', null],
  ['/AUM0001', null],
  ['', null],
])('%s', (name, expected) => {
  expect(readEntryName(name)).toEqual(expected);
  if (expected) expect(entryName(expected)).toBe(name);
});

test('neighbours are on the page, and beyond it on the next', () => {
  const page = { items, previousCursor: 'back', nextCursor: 'on' };
  expect(entriesAround(search, page, 'soracom/AUM0002')).toEqual({
    previous: 'state=missing&cursor=here&entry=soracom%2FAUM0001',
    next: 'state=missing&cursor=here&entry=soracom%2FAUM0003',
  });
  expect(entriesAround(search, page, 'soracom/AUM0001').previous).toBe(
    'state=missing&before=back&entry=last',
  );
  expect(entriesAround(search, page, 'soracom/AUM0003').next).toBe('state=missing&cursor=on&entry=first');
});

test('a queue ends, and goes on from its beginning where an entry has left it', () => {
  const page = { items, previousCursor: null, nextCursor: null };
  expect(entriesAround(search, page, 'soracom/AUM0001').previous).toBeNull();
  expect(entriesAround(search, page, 'soracom/AUM0003').next).toBeNull();
  expect(entriesAround(search, page, 'soracom/AUM0009')).toEqual({
    previous: null,
    next: 'state=missing&cursor=here&entry=soracom%2FAUM0001',
  });
  expect(entriesAround(search, { ...page, items: [] }, 'soracom/AUM0009').next).toBeNull();
});
