import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { createLocale } from './create-locale';
import { saveTranslation } from './save-translation';

const { code, locale, scheme } = stage;

export const translationCases: Cases = {
  'add a language': {
    useCase: createLocale,
    input: () => ({ tag: 'fr', fallback: null }),
    rest: null,
  },
  'write a translation': {
    useCase: saveTranslation,
    input: () => ({ scheme, code, locale, text: '問題が発生しました。', state: 'draft' }),
    rest: null,
  },
};
