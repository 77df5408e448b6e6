import { z } from '@hono/zod-openapi';
import { markBundle } from '../usecases/translation/mark-bundle';
import { readBundle } from '../usecases/translation/read-bundle';
import { endpoint, type Resources } from './endpoint';
import { served } from './translations';

const bundle = z
  .record(z.string(), served)
  .describe('By code, as the registry writes it.')
  .openapi('MessageBundle');

export const messageBundles: Resources = {
  '/messages/{scheme}/{locale}': {
    get: endpoint(readBundle, { answer: bundle, present: ({ messages }) => messages, mark: markBundle }),
  },
};
