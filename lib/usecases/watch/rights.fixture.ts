import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { listWatches } from './list-watches';
import { markNewsSeen } from './mark-news-seen';
import { unwatchSubject } from './unwatch-subject';
import { watchSubject } from './watch-subject';

const { scheme, code } = stage;

export const watchCases: Cases = {
  'see what they watch': { useCase: listWatches, input: () => ({}), rest: null },
  'watch a code': {
    useCase: watchSubject,
    input: () => ({ type: 'code', scheme, name: code }),
    rest: null,
  },
  'stop watching a code': {
    useCase: unwatchSubject,
    input: () => ({ type: 'code', scheme, name: code }),
    rest: null,
  },
  'take the news for seen': { useCase: markNewsSeen, input: () => ({}), rest: null },
};
