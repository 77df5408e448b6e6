import { expect, it } from 'vitest';
import { happenings } from './happening';
import { partiesTold } from './telling';

const waiting = { approvalsNeeded: 1, consent: null };

it.each([
  ['submitted', ['registrars']],
  ['commented', ['author', 'participants']],
  ['changed', ['reviewers']],
  ['consented', ['author', 'participants']],
  ['decided', ['author', 'participants']],
  ['withdrawn', ['participants']],
  ['expiring', ['author']],
  ['expired', ['author']],
  ['escalated', ['admins']],
] as const)('of one that is %s hear: %s', (happening, parties) => {
  expect(partiesTold(happening, waiting)).toEqual(parties);
});

it.each([
  [{ approvalsNeeded: 1, consent: false }, ['registrars', 'owners']],
  [{ approvalsNeeded: 0, consent: false }, ['owners']],
  [{ approvalsNeeded: 2, consent: true }, ['registrars']],
  [{ approvalsNeeded: 0, consent: null }, []],
])('of a new one only hear those who have something to say: %o', (request, parties) => {
  expect(partiesTold('submitted', request)).toEqual(parties);
});

it('there is nothing that nobody hears of', () => {
  for (const happening of happenings) expect(partiesTold(happening, waiting)).not.toEqual([]);
});
