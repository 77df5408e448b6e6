import { z } from 'zod';
import { codeFilterInput, codeSortFields } from './code-list';
import { listInput } from './list';
import { textFilterInput } from './text-filter';

const { locale: _one, ...list } = listInput(codeSortFields);

/** The codes as their list has them, with their texts in `locales`, and narrowed by how those stand. */
export const listTranslationGridInput = z.strictObject({ ...list, ...codeFilterInput, ...textFilterInput });
