'use server';

import { createCategory } from '@/lib/usecases/category/create-category';
import { updateCategory } from '@/lib/usecases/category/update-category';
import { createEnvelope } from '@/lib/usecases/envelope/create-envelope';
import { updateEnvelope } from '@/lib/usecases/envelope/update-envelope';
import { changeGrammar } from '@/lib/usecases/scheme/change-grammar';
import { createScheme } from '@/lib/usecases/scheme/create-scheme';
import { updateScheme } from '@/lib/usecases/scheme/update-scheme';
import { action } from '@/lib/web/action';

const toScheme = ({ slug }: { slug: string }) => `/schemes/${slug}`;
const toItsScheme = ({ scheme }: { scheme: string }) => `/schemes/${scheme}`;

export const createSchemeAction = action(createScheme, { to: toScheme, json: ['segments'] });
export const updateSchemeAction = action(updateScheme, { to: toScheme });
export const changeGrammarAction = action(changeGrammar, { to: toScheme, json: ['segments'] });
export const createCategoryAction = action(createCategory, { to: toItsScheme, json: ['meanings'] });
export const updateCategoryAction = action(updateCategory, { to: toItsScheme, json: ['meanings'] });
export const createEnvelopeAction = action(createEnvelope, { to: toItsScheme, json: ['template', 'fields'] });
export const updateEnvelopeAction = action(updateEnvelope, { to: toItsScheme, json: ['template', 'fields'] });
