import { expect, it } from 'vitest';
import { type Ending, type EndingChange, takeStep } from './code-ending';

const now = new Date('2026-11-21T10:00:00Z');
const active: Ending<string> = { status: 'active', reason: null, since: null, replacedBy: null };
const deprecated: Ending<string> = {
  status: 'deprecated',
  reason: 'Split in two',
  since: '2026-01-01T00:00:00.000Z',
  replacedBy: 'AUM0002',
};
const step = (before: Ending<string>, change: EndingChange<string>, isNumbered = true) => {
  const result = takeStep(before, change, { now, isNumbered });
  return result.ok ? result.value : result.refusal.fields.map(({ field, fault }) => `${field}: ${fault}`);
};

it('keeps what is left out, and begins a deprecation now', () => {
  expect(step(active, {})).toEqual(active);
  expect(step(deprecated, { reason: 'Better words' })).toEqual({ ...deprecated, reason: 'Better words' });
  expect(step(active, { status: 'deprecated' })).toEqual({
    status: 'deprecated',
    reason: null,
    since: now.toISOString(),
    replacedBy: null,
  });
});

it('takes back all that was said when a deprecation is undone, and keeps it when the code is retired', () => {
  expect(step(deprecated, { status: 'active' })).toEqual(active);
  expect(step(deprecated, { status: 'retired' })).toEqual({ ...deprecated, status: 'retired' });
});

it.each([
  [active, { status: 'retired' }, 'status: not-in-lifecycle'],
  [active, { status: 'draft' }, 'status: not-in-lifecycle'],
  [active, { replacedBy: 'AUM0002' }, 'replacedBy: not-in-lifecycle'],
  [deprecated, { status: 'active', reason: 'x' }, 'reason: not-in-lifecycle'],
  [{ ...deprecated, status: 'retired' }, { status: 'active' }, 'status: not-in-lifecycle'],
] as const)('of %o, %o is refused', (before, change, fault) => {
  expect(step(before, change)).toEqual([fault]);
});

it('does not let a draft become active without its number', () => {
  const draft: Ending<string> = { ...active, status: 'draft' };
  expect(step(draft, { status: 'active' }, false)).toEqual(['number: required']);
  expect(step(draft, { status: 'active' })).toEqual(active);
});
