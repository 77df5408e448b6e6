import type { CreateOwnerInput } from '../../../lib/schema/owner';

export const owners: readonly CreateOwnerInput[] = [
  { slug: 'registry', name: 'Registry team', kind: 'team', contact: null, contactOwner: null },
];
