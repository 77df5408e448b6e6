import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageChanges } from './code';
import {
  mayApprove,
  notWritten,
  type Standing,
  savedStates,
  stepped,
  type TranslationState,
  type TranslationStep,
  translationStates,
  verdicts,
} from './translation';

const save = (as: 'draft' | 'needs-review' | 'approved', current = true): TranslationStep => ({
  kind: 'save',
  as,
  current,
});
const approve: TranslationStep = { kind: 'review', verdict: 'approve' };
const reject: TranslationStep = { kind: 'review', verdict: 'reject' };
const source = (change: 'typo' | 'wording' | 'meaning'): TranslationStep => ({ kind: 'source', change });
const outdate: TranslationStep = { kind: 'outdate' };

/** State, `!` where outdated, and what is served. */
const read = (text: string): Standing => {
  const [state = '', served = ''] = text.replace('!', '').split(' ');
  const known = translationStates.find((one) => one === state) ?? 'missing';
  const serves = (['this', 'earlier', 'nothing'] as const).find((one) => one === served) ?? 'nothing';
  return { state: known, outdated: text.includes('!'), served: serves };
};

describe('a step', () => {
  const cases: readonly (readonly [string, TranslationStep, string | null])[] = [
    ['missing nothing', save('draft'), 'draft nothing'],
    ['missing nothing', save('needs-review'), 'needs-review nothing'],
    ['missing nothing', save('approved'), 'approved this'],
    ['missing nothing', approve, null],
    ['missing nothing', reject, null],
    ['missing nothing', outdate, null],
    ['missing nothing', source('meaning'), 'missing nothing'],
    ['draft nothing', approve, null],
    ['draft earlier', reject, null],
    ['draft earlier', save('needs-review'), 'needs-review earlier'],
    ['needs-review nothing', approve, 'approved this'],
    ['needs-review! earlier', approve, 'approved this'],
    ['needs-review earlier', reject, 'rejected earlier'],
    ['needs-review nothing', reject, 'rejected nothing'],
    ['rejected earlier', approve, 'approved this'],
    ['rejected nothing', save('needs-review'), 'needs-review nothing'],
    ['approved this', save('draft'), 'draft earlier'],
    ['approved this', save('needs-review', false), 'needs-review! earlier'],
    ['approved this', save('approved'), 'approved this'],
    ['approved! this', approve, 'approved this'],
    ['approved this', reject, 'rejected nothing'],
    ['approved this', outdate, 'approved! this'],
    ['approved this', source('typo'), 'approved this'],
    ['approved this', source('wording'), 'approved! this'],
    ['approved this', source('meaning'), 'needs-review! nothing'],
    ['draft earlier', source('wording'), 'draft! earlier'],
    ['rejected earlier', source('meaning'), 'rejected! nothing'],
  ];

  it.each(cases)('from %s by %o', (from, step, to) => {
    const result = stepped(read(from), step);
    expect(result.ok ? result.value : null).toEqual(to === null ? null : read(to));
    if (!result.ok) expect(result.refusal.fault).toBe('not-reviewable');
  });
});

describe('whatever is done', () => {
  const step = fc.oneof<fc.Arbitrary<TranslationStep>[]>(
    fc.record({
      kind: fc.constant('save' as const),
      as: fc.constantFrom(...savedStates),
      current: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('review' as const), verdict: fc.constantFrom(...verdicts) }),
    fc.record({ kind: fc.constant('source' as const), change: fc.constantFrom(...messageChanges) }),
    fc.constant(outdate),
  );

  it('nothing is served that no reviewer let through, and what is approved is served', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let standing = notWritten;
        let approved = false;
        for (const one of steps) {
          const result = stepped(standing, one);
          if (!result.ok) continue;
          standing = result.value;
          approved ||= standing.state === 'approved';
          if (!approved) expect(standing.served).toBe('nothing');
          if (standing.state === 'approved') expect(standing.served).toBe('this');
          else expect(standing.served).not.toBe('this');
        }
      }),
    );
  });

  it('what was written never becomes missing again, and what is missing is neither outdated nor served', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const states: TranslationState[] = [];
        let standing = notWritten;
        for (const one of steps) {
          const result = stepped(standing, one);
          if (result.ok) standing = result.value;
          states.push(standing.state);
          if (standing.state === 'missing') expect(standing).toEqual(notWritten);
        }
        const written = states.findIndex((state) => state !== 'missing');
        if (written !== -1) expect(states.slice(written)).not.toContain('missing');
      }),
    );
  });
});

it.each([
  ['ann', 'ann', 2, false],
  ['ann', 'ann', 1, true],
  ['ann', 'ann', 0, true],
  ['ann', 'ben', 2, true],
  ['ann', null, 2, true],
  [null, null, 2, true],
] as const)(
  '%s approves what %s wrote where there are %i reviewers: %s',
  (reviewer, author, reviewers, may) => {
    expect(mayApprove(reviewer, author, reviewers)).toBe(may);
  },
);
