import type { Cases } from '../fixtures/rights-case';
import { changeGrammar } from './change-grammar';
import { createScheme } from './create-scheme';
import { previewGrammar } from './preview-grammar';
import { restoreScheme } from './restore-scheme';
import { updateScheme } from './update-scheme';

export const schemeCases: Cases = {
  'add a scheme': {
    useCase: createScheme,
    input: () => ({
      slug: 'new-scheme',
      name: 'New',
      summary: 'New',
      prefixLabel: 'Group',
      segments: [{ kind: 'name', name: 'name', label: 'Name', width: { min: 3, max: 40 } }],
      messageStyle: 'icu',
      policy: 'open',
      guidelines: null,
    }),
    rest: null,
  },
  'change a scheme': {
    useCase: updateScheme,
    input: () => ({ scheme: 'soracom', name: 'New' }),
    rest: null,
  },
  'bring back a scheme': {
    useCase: restoreScheme,
    input: ({ beginnings }) => ({ scheme: 'soracom', event: beginnings.scheme, state: 'after' }),
    rest: null,
  },
  'change a grammar': { useCase: changeGrammar, input: () => grammar, rest: null },
  'see what a change of a grammar comes to': { useCase: previewGrammar, input: () => grammar, rest: null },
};

const name = { kind: 'name', name: 'name', label: 'Name', width: { min: 3, max: 40 } };
const grammar = { scheme: 'apigate', segments: [name] };
