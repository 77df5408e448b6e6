import { z } from 'zod';
import { GRID_LOCALES } from '../domain/translation-grid';
import { codeFilterInput, codeSortFields } from './code-list';
import { listInput, several } from './list';
import { localeTag } from './text';

const { locale: _one, ...list } = listInput(codeSortFields);

/** The codes as their list has them, with their texts in these locales. */
export const listTranslationGridInput = z.strictObject({
  ...list,
  ...codeFilterInput,
  locales: several(localeTag).pipe(z.array(localeTag).max(GRID_LOCALES)),
});
