import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { addTerm } from './add-term';
import { changeTerm } from './change-term';
import { removeTerm } from './remove-term';

const { locale } = stage;

export const glossaryCases: Cases = {
  'add a term to the glossary': {
    useCase: addTerm,
    input: ({ fresh }) => ({ locale, term: fresh, translation: '新しい' }),
    rest: 'POST /glossary',
  },
  'change a term of the glossary': {
    useCase: changeTerm,
    input: ({ term }) => ({ id: term, translation: '間違い' }),
    rest: 'PATCH /glossary/{id}',
  },
  'remove a term from the glossary': {
    useCase: removeTerm,
    input: ({ term }) => ({ id: term }),
    rest: 'DELETE /glossary/{id}',
  },
};
