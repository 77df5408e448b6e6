import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { changeDigest } from './change-digest';
import { countNews } from './count-news';
import { listWatches } from './list-watches';
import { makeDigest } from './make-digest';
import { markNewsSeen } from './mark-news-seen';
import { readDigest } from './read-digest';
import { settleEvents } from './settle-events';
import { unwatchSubject } from './unwatch-subject';
import { watchSubject } from './watch-subject';

const { scheme, code } = stage;

export const watchCases: Cases = {
  'see what they watch': { useCase: listWatches, input: () => ({}), rest: null },
  'see how much is news to them': { useCase: countNews, input: () => ({}), rest: null },
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
  'see how often they get a digest': { useCase: readDigest, input: () => ({}), rest: null },
  'change how often they get a digest': {
    useCase: changeDigest,
    input: () => ({ frequency: 'weekly' }),
    rest: null,
  },
  'find up to where digests can be made': { useCase: settleEvents, input: () => ({}), rest: null },
  'make a digest': { useCase: makeDigest, input: () => ({ upTo: '0' }), rest: null },
};
