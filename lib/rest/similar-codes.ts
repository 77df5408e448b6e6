import { z } from '@hono/zod-openapi';
import { findSimilarCodes } from '../usecases/code/find-similar-codes';
import { endpoint, type Resources } from './endpoint';
import { foundCodeShape } from './search';

const similar = z
  .object({
    items: z
      .array(
        z.object({
          ...foundCodeShape,
          prefix: z.string(),
          nearness: z
            .enum(['same', 'like'])
            .describe('`same`: it has all the words that mean something, and no others.'),
        }),
      )
      .readonly()
      .describe('The nearest first: of the same prefix, of the same scheme, of the others.'),
    words: z.array(z.string()).readonly().describe('The words that they share with the text.'),
  })
  .openapi('SimilarCodes');

export const similarCodes: Resources = {
  '/similar-codes': { get: endpoint(findSimilarCodes, { answer: similar, present: (found) => found }) },
};
