import { z } from 'zod';
import { listInput, searchText, several } from './list';

export const ownerSortFields = ['slug'] as const;

const ownerFilterInput = { kind: several(z.enum(['team', 'person'])), q: searchText };

export const listOwnersInput = z.strictObject({ ...listInput(ownerSortFields), ...ownerFilterInput });
export const countOwnersInput = z.strictObject(ownerFilterInput);
