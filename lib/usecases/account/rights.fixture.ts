import { PASSWORD } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { changePassword } from './change-password';
import { changeProfile } from './change-profile';
import { clearPast } from './clear-past';
import { createFirstAdmin } from './create-first-admin';
import { endOtherSessions } from './end-other-sessions';
import { endSession } from './end-session';
import { offerSetUp } from './offer-set-up';
import { readAccount } from './read-account';

export const accountCases: Cases = {
  'see their own account': { useCase: readAccount, input: () => ({ session: '' }), rest: null },
  'change their own account': {
    useCase: changeProfile,
    input: () => ({ name: 'Somebody', locale: 'ja' }),
    rest: null,
  },
  'change their password': {
    useCase: changePassword,
    input: () => ({ current: PASSWORD, password: 'another horse, another battery', session: '' }),
    rest: null,
  },
  'end a session of theirs': {
    useCase: endSession,
    input: ({ ownSession }) => ({ id: ownSession }),
    rest: null,
  },
  'end their other sessions': { useCase: endOtherSessions, input: () => ({ session: '' }), rest: null },
  'make the first administrator': {
    useCase: createFirstAdmin,
    input: () => ({ email: 'first@example.com', password: PASSWORD, token: null }),
    rest: null,
  },
  'clear away what is over': { useCase: clearPast, input: () => ({}), rest: null },
  'offer to set up': { useCase: offerSetUp, input: () => ({}), rest: null },
};
