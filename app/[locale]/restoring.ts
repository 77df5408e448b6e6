import type { Restoring } from '@/components/history/restore-form';
import { mayAnywhere, rightsTo } from '@/lib/web/rights';
import {
  restoreCodeAction,
  restoreOwnerAction,
  restorePrefixAction,
  restoreSchemeAction,
} from './restore-actions';

const codeFields = [
  'title',
  'message',
  'parameters',
  'description',
  'action',
  'httpStatus',
  'flags',
  'status',
  'replacedBy',
];
const prefixFields = ['title', 'description', 'repository', 'owners', 'status'];
const schemeFields = [
  'name',
  'summary',
  'prefixLabel',
  'messageStyle',
  'policy',
  'guidelines',
  'holdDays',
  'remindDays',
  'escalateDays',
];
const ownerFields = ['name', 'kind', 'contact', 'contactOwner'];

/** How earlier states of a code are brought back by who is looking at it; null where they may not. */
export async function restoringCode(scheme: string, prefix: string, code: string): Promise<Restoring | null> {
  const may = await rightsTo({ scheme, prefix });
  return may.has('code.change')
    ? { action: restoreCodeAction, thing: { scheme, code }, fields: codeFields }
    : null;
}

export async function restoringPrefix(scheme: string, prefix: string): Promise<Restoring | null> {
  const may = await rightsTo({ scheme, prefix });
  return may.has('prefix.change')
    ? { action: restorePrefixAction, thing: { scheme, prefix }, fields: prefixFields }
    : null;
}

export async function restoringOwner(owner: string): Promise<Restoring | null> {
  const may = await rightsTo({ owner });
  return may.has('owner.change')
    ? { action: restoreOwnerAction, thing: { owner }, fields: ownerFields }
    : null;
}

export async function restoringScheme(scheme: string): Promise<Restoring | null> {
  return (await mayAnywhere('scheme.change'))
    ? { action: restoreSchemeAction, thing: { scheme }, fields: schemeFields }
    : null;
}
