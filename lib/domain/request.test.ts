import { describe, expect, it } from 'vitest';
import {
  afterAct,
  afterActAt,
  approvalsNeeded,
  isAgreed,
  type PrefixRequest,
  requestActs,
  requestStates,
  requestTimes,
} from './request';

describe('what an act makes of a request', () => {
  it.each([
    [
      'submitted',
      'approve→submitted consent→submitted grant→approved decline→declined request-changes→changes-requested revise→submitted withdraw→withdrawn expire→expired',
    ],
    ['changes-requested', 'decline→declined revise→submitted withdraw→withdrawn expire→expired'],
    ['approved', ''],
    ['declined', ''],
    ['withdrawn', ''],
    ['expired', ''],
  ] as const)('%s: %s', (state, wanted) => {
    const possible = requestActs.flatMap((act) => {
      const next = afterAct(state, act);
      return next.ok ? [`${act}→${next.value}`] : [];
    });
    expect(possible.join(' ')).toBe(wanted);
  });

  it('leaves nothing to do to one whose hold is over but to end it', () => {
    const now = new Date('2026-11-30T00:00:00Z');
    const over = { status: 'submitted', expiresAt: now.toISOString() } as const;
    expect(requestActs.filter((act) => afterActAt(over, act, now).ok)).toEqual(['expire']);
    const later = { ...over, expiresAt: '2026-11-30T00:00:00.001Z' };
    expect(requestActs.filter((act) => afterActAt(later, act, now).ok)).toEqual([...requestActs]);
  });
});

describe('how many must approve', () => {
  it.each([
    ['prefix', 'open', [], true, 0],
    ['prefix', 'open', ['lookalike'], true, 1],
    ['prefix', 'open', ['similar'], true, 1],
    ['prefix', 'registrar', [], true, 1],
    ['prefix', 'two-approvals', ['lookalike'], true, 2],
    ['category', 'open', [], false, 0],
    ['category', 'two-approvals', [], false, 2],
    ['ownership', 'open', [], true, 0],
    ['ownership', 'open', [], false, 1],
    ['ownership', 'registrar', [], true, 1],
    ['retirement', 'open', [], true, 1],
    ['retirement', 'two-approvals', [], true, 2],
  ] as const)('for a %s where the scheme is %s, conflicts are %j and owned is %s: %d', (...row) => {
    const [kind, policy, conflicts, isOwned, needed] = row;
    expect(approvalsNeeded({ kind, policy, conflicts, isOwned })).toBe(needed);
  });
});

describe('whether all have agreed', () => {
  const by = { id: 'ann', name: 'Ann' };
  const own = { verdict: 'approve', comment: null, by, at: '', ownRequest: true, revision: 2 } as const;
  const asked = { approvals: 0, approvalsNeeded: 2, consent: null, reviews: [], revision: 2 } as const;
  it.each<[string, Partial<PrefixRequest>, boolean]>([
    ['with one of two approvals', { approvals: 1 }, false],
    ['with both', { approvals: 2 }, true],
    ['without the owner’s consent', { approvals: 2, consent: false }, false],
    ['with it', { approvals: 2, consent: true }, true],
    ['with consent alone', { consent: true }, false],
    ['with consent where nobody has to approve', { approvalsNeeded: 0, consent: true }, true],
    ['by the only one who can approve', { approvals: 1, reviews: [own] }, true],
    ['by them, of an earlier revision', { approvals: 0, reviews: [{ ...own, revision: 1 }] }, false],
    ['by them, without the owner’s consent', { approvals: 1, reviews: [own], consent: false }, false],
  ])('%s', (_, more, agreed) => {
    expect(isAgreed({ ...asked, ...more })).toBe(agreed);
  });
});

it.each([
  [30, 3, 5, '2026-12-30', '2026-12-27', '2026-12-05'],
  [3, 3, 1, '2026-12-03', null, '2026-12-01'],
  [2, 7, 90, '2026-12-02', null, '2027-02-28'],
])(
  'held for %d days, with a reminder %d before, silent for %d',
  (hold, remind, escalate, end, reminder, silent) => {
    const days = { holdDays: hold, remindDays: remind, escalateDays: escalate };
    const { expiresAt, remindsAt, escalatesAt } = requestTimes(days, new Date('2026-11-30T12:00:00Z'));
    const day = (moment: Date | null) => (moment === null ? null : moment.toISOString().slice(0, 10));
    expect([day(expiresAt), day(remindsAt), day(escalatesAt)]).toEqual([end, reminder, silent]);
  },
);

it('every state is one that an act leads to or from', () => {
  const led = requestStates.flatMap((state) =>
    requestActs.flatMap((act) => {
      const next = afterAct(state, act);
      return next.ok ? [state, next.value] : [];
    }),
  );
  expect([...new Set(led)].sort()).toEqual([...requestStates].sort());
});
