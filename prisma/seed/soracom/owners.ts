import type { CreateOwnerInput } from '../../../lib/schema/owner';

const person = (slug: string): CreateOwnerInput => ({
  slug,
  name: slug,
  kind: 'person',
  contact: null,
  contactOwner: null,
});

const team = (slug: string, name: string, contactOwner: string | null = null): CreateOwnerInput => ({
  slug,
  name,
  kind: 'team',
  contact: null,
  contactOwner,
});

export const owners: readonly CreateOwnerInput[] = [
  person('ogu'),
  person('kaz'),
  person('harry'),
  person('koki'),
  person('hiroki'),
  team('backend-team', 'backend team'),
  team('flux-team', 'flux team'),
  team('cre', 'CRE'),
  team('spears', 'spears', 'ogu'),
  team('sora-cam-team', 'sora-cam team', 'ogu'),
];
