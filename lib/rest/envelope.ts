import { z } from '@hono/zod-openapi';
import { renderResponse } from '../usecases/envelope/render-response';
import { endpoint, type Resources } from './endpoint';

const body = z.unknown().describe('The body of the response as a client of the scheme receives it.');

export const envelope: Resources = {
  '/codes/{scheme}/{code}/envelope': {
    get: endpoint(renderResponse, {
      answer: body,
      present: (rendered) => rendered,
      gathered: { prefix: 'arg', field: 'arguments' },
    }),
  },
};
