import { z } from 'zod';
import { translationStates } from '../domain/translation';
import { GRID_LOCALES } from '../domain/translation-grid';
import { several } from './list';
import { localeTag } from './text';

/** Codes of which a text in at least one of these locales stands so; without `state` and `outdated` all are. */
export const textFilterInput = {
  locales: several(localeTag).pipe(z.array(localeTag).max(GRID_LOCALES)),
  state: several(z.enum(translationStates)),
  outdated: z.enum(['true', 'false']).optional(),
};

const textFilter = z.strictObject(textFilterInput);
export type TextFilter = z.output<typeof textFilter>;
