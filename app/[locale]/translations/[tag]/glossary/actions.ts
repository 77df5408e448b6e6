'use server';

import { addTerm } from '@/lib/usecases/glossary/add-term';
import { changeTerm } from '@/lib/usecases/glossary/change-term';
import { removeTerm } from '@/lib/usecases/glossary/remove-term';
import { action } from '@/lib/web/action';

const to = ({ locale }: { locale: string }) => `/translations/${encodeURIComponent(locale)}/glossary`;

export const addTermAction = action(addTerm, { to });
export const changeTermAction = action(changeTerm, { to });
export const removeTermAction = action(removeTerm, { to });
