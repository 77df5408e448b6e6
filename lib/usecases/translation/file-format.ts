import { z } from 'zod';
import { translationFormats } from '../../transfer/translation/translation-format';

/** The name of a format that translations come and go in. */
export const fileFormat = z.enum(translationFormats.map(({ id }) => id));
