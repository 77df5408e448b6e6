'use server';

import { changeLocale } from '@/lib/usecases/translation/change-locale';
import { createLocale } from '@/lib/usecases/translation/create-locale';
import { action } from '@/lib/web/action';

const to = ({ tag }: { tag: string }) => `/translations/${encodeURIComponent(tag)}`;

export const createLocaleAction = action(createLocale, { to });
export const changeLocaleAction = action(changeLocale, { to });
