import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { addAlias } from './add-alias';
import { allocateCodes } from './allocate-codes';
import { allocateNumber } from './allocate-number';
import { bulkChangeCodes } from './bulk-change-codes';
import { changeCodeStatus } from './change-code-status';
import { createCode } from './create-code';
import { moveAlias } from './move-alias';
import { previewBulkChange } from './preview-bulk-change';
import { renumberCode } from './renumber-code';
import { restoreCode } from './restore-code';
import { undoBulkChange } from './undo-bulk-change';
import { updateCode } from './update-code';

const { prefix, scheme, code, alias, draft, otherCode } = stage;

const bulk = { codes: [{ scheme, code }], change: { httpStatus: 409 } };
/** Codes of others are left as they are, each for itself. */
const whoOwns = ['owner', 'otherOwner', 'admin'] as const;

export const codeCases: Cases = {
  'add a code': {
    useCase: createCode,
    input: () => ({ scheme, prefix, message: 'Something else went wrong.' }),
    rest: 'POST /codes',
    form: '/codes/new?scheme={scheme}&prefix={prefix} #new-code-{scheme}-{prefix}',
  },
  'add several codes': {
    useCase: allocateCodes,
    input: () => ({ scheme, prefix, codes: [{ message: 'Something else went wrong.' }] }),
    rest: 'POST /allocations',
  },
  'bring back a code': {
    useCase: restoreCode,
    input: ({ beginnings }) => ({ scheme, code: stage.code, event: beginnings.code, state: 'after' }),
    rest: null,
  },
  'change a code': {
    useCase: updateCode,
    input: () => ({ scheme, code, title: 'New' }),
    rest: 'PATCH /codes/{scheme}/{code}',
  },
  'deprecate a code': {
    useCase: changeCodeStatus,
    input: () => ({ scheme, code, status: 'deprecated', reason: 'New' }),
    rest: 'PATCH /codes/{scheme}/{code}',
  },
  'give a draft its number': {
    useCase: allocateNumber,
    input: () => ({ scheme, code: draft, number: 903 }),
    rest: 'POST /codes/{scheme}/{code}/number',
  },
  'renumber a code': {
    useCase: renumberCode,
    input: () => ({ scheme, code, number: 902 }),
    rest: 'POST /codes/{scheme}/{code}/renumbering',
  },
  'add an alias to a code': {
    useCase: addAlias,
    input: () => ({ scheme, code, alias: 'NEW_ALIAS' }),
    rest: 'POST /codes/{scheme}/{code}/aliases',
  },
  'move an alias': {
    useCase: moveAlias,
    input: () => ({ scheme, alias, to: otherCode }),
    rest: 'PUT /aliases/{scheme}/{alias}',
  },
  'preview a bulk change of codes': {
    useCase: previewBulkChange,
    input: () => bulk,
    rest: 'POST /bulk-change-previews',
    holders: whoOwns,
  },
  'change many codes': {
    useCase: bulkChangeCodes,
    input: () => bulk,
    rest: 'POST /bulk-changes',
    holders: whoOwns,
  },
  'undo a bulk change of codes': {
    useCase: undoBulkChange,
    input: () => ({}),
    rest: null,
    holders: whoOwns,
  },
};
