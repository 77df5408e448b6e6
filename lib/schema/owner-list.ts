import { z } from 'zod';
import { listInput, searchText, several } from './list';

export const ownerSortFields = ['slug'] as const;

export const listOwnersInput = z.strictObject({
  ...listInput(ownerSortFields),
  kind: several(z.enum(['team', 'person'])),
  q: searchText,
});
