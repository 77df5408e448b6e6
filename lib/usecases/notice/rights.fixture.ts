import type { Cases } from '../fixtures/rights-case';
import { changeNoticeSetting } from './change-notice-setting';
import { countAllUnseen } from './count-all-unseen';
import { listNotices } from './list-notices';
import { readNoticeSetting } from './read-notice-setting';
import { seeNotices } from './see-notices';

export const noticeCases: Cases = {
  'see what they were told': { useCase: listNotices, input: () => ({}), rest: 'GET /notices' },
  'see how much they have not seen': { useCase: countAllUnseen, input: () => ({}), rest: null },
  'mark what they were told as seen': {
    useCase: seeNotices,
    input: () => ({}),
    rest: 'POST /notices/seen',
  },
  'see how they are told': { useCase: readNoticeSetting, input: () => ({}), rest: null },
  'change how they are told': {
    useCase: changeNoticeSetting,
    input: () => ({ byMail: false }),
    rest: null,
  },
};
