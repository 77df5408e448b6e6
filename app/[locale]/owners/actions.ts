'use server';

import { createOwner } from '@/lib/usecases/owner/create-owner';
import { updateOwner } from '@/lib/usecases/owner/update-owner';
import { action } from '@/lib/web/action';

const to = ({ slug }: { slug: string }) => `/owners/${slug}`;

export const createOwnerAction = action(createOwner, { to });
export const updateOwnerAction = action(updateOwner, { to });
