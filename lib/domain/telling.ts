import type { Happening } from './happening';
import type { PrefixRequest } from './request';

/**
 * Who can be told of a request. `reviewers`: who gave a verdict or consent; `participants`: they, and who commented;
 * `owners`: who acts for a present owner of the prefix it is about.
 */
export type Party = 'author' | 'participants' | 'reviewers' | 'registrars' | 'owners' | 'admins';

const told: Readonly<Record<Happening, readonly Party[]>> = {
  submitted: ['registrars', 'owners'],
  commented: ['author', 'participants'],
  changed: ['reviewers'],
  consented: ['author', 'participants'],
  decided: ['author', 'participants'],
  withdrawn: ['participants'],
  expiring: ['author'],
  expired: ['author'],
  escalated: ['admins'],
};

/**
 * Who is told when something happens to a request; never whoever did it, which is for who looks them up to see to. Of a
 * new one registrars hear where somebody has to approve it, and owners where one of them has to consent.
 */
export function partiesTold(
  happening: Happening,
  { approvalsNeeded, consent }: Pick<PrefixRequest, 'approvalsNeeded' | 'consent'>,
): readonly Party[] {
  return told[happening].filter((party) => {
    switch (party) {
      case 'registrars':
        return approvalsNeeded > 0;
      case 'owners':
        return consent === false;
      default:
        return true;
    }
  });
}
