import { z } from '@hono/zod-openapi';
import { addTerm } from '../usecases/glossary/add-term';
import { changeTerm } from '../usecases/glossary/change-term';
import { listGlossary } from '../usecases/glossary/list-glossary';
import { readTerm } from '../usecases/glossary/read-term';
import { removeTerm } from '../usecases/glossary/remove-term';
import { endpoint, type Resources, silentEndpoint } from './endpoint';
import { pageOf } from './page-answer';

const term = z
  .object({
    id: z.int(),
    locale: z.string(),
    term: z.string(),
    translation: z.string().describe('What it is called in the locale.'),
    note: z.string().nullable(),
    version: z.int(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Term');

export const glossary: Resources = {
  '/glossary': {
    get: endpoint(listGlossary, { answer: pageOf(term), present: (page) => page }),
    post: endpoint(addTerm, { answer: term, present: (value) => value, status: 201 }),
  },
  '/glossary/{id}': {
    get: endpoint(readTerm, { answer: term, present: (value) => value }),
    patch: endpoint(changeTerm, { answer: term, present: (value) => value }),
    delete: silentEndpoint(removeTerm),
  },
};
