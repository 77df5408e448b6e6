import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { acceptSuggestion } from './accept-suggestion';
import { applyImport } from './apply-import';
import { bulkReview } from './bulk-review';
import { changeLocale } from './change-locale';
import { checkImport } from './check-import';
import { commentOnTranslation } from './comment-on-translation';
import { createLocale } from './create-locale';
import { dismissCheck } from './dismiss-check';
import { dismissSuggestion } from './dismiss-suggestion';
import { importTranslations } from './import-translations';
import { previewBulkReview } from './preview-bulk-review';
import { previewImport } from './preview-import';
import { readImport } from './read-import';
import { restoreCheck } from './restore-check';
import { reviewTranslation } from './review-translation';
import { saveTranslation } from './save-translation';
import { suggestTranslation } from './suggest-translation';
import { undoBulkReview } from './undo-bulk-review';

const { code, otherCode, locale, scheme } = stage;
const entry = { scheme, code, locale };
/** Its text waits for a review, and one of its checks was dismissed. */
const waiting = { scheme, code: otherCode, locale };
const root = '/codes/{scheme}/{code}/translations/{locale}';

export const translationCases: Cases = {
  'add a language': {
    useCase: createLocale,
    input: () => ({ tag: 'fr', fallback: null }),
    rest: 'POST /locales',
  },
  'change a language': {
    useCase: changeLocale,
    input: () => ({ tag: locale, fallback: 'zh' }),
    rest: 'PATCH /locales/{tag}',
  },
  'write a translation': {
    useCase: saveTranslation,
    input: () => ({ ...entry, text: 'エラーが発生しました。' }),
    rest: `PUT ${root}`,
  },
  'review a translation': {
    useCase: reviewTranslation,
    input: () => ({ ...waiting, verdict: 'approve' }),
    rest: `POST ${root}/reviews`,
  },
  'preview a change of many translations': {
    useCase: previewBulkReview,
    input: () => ({ locale, codes: [{ scheme, code: otherCode }], action: { kind: 'approve' } }),
    rest: 'POST /bulk-review-previews',
  },
  'change many translations': {
    useCase: bulkReview,
    input: () => ({ locale, codes: [{ scheme, code: otherCode }], action: { kind: 'approve' } }),
    rest: 'POST /bulk-reviews',
  },
  'undo a change of many translations': {
    useCase: undoBulkReview,
    input: () => ({}),
    rest: 'POST /bulk-review-reversals',
  },
  'suggest a translation': {
    useCase: suggestTranslation,
    input: () => ({ ...entry, text: '失敗しました。' }),
    rest: `POST ${root}/suggestions`,
  },
  'accept a suggestion': {
    useCase: acceptSuggestion,
    input: ({ suggestion }) => ({ id: suggestion, state: 'draft' }),
    rest: 'POST /suggestions/{id}/acceptance',
  },
  'dismiss a suggestion': {
    useCase: dismissSuggestion,
    input: ({ suggestion }) => ({ id: suggestion }),
    rest: 'POST /suggestions/{id}/dismissal',
  },
  'comment on a translation': {
    useCase: commentOnTranslation,
    input: () => ({ ...entry, text: 'What does “wrong” mean here?' }),
    rest: `POST ${root}/comments`,
  },
  'dismiss a check': {
    useCase: dismissCheck,
    input: () => ({ ...entry, check: 'double-space' }),
    rest: `POST ${root}/dismissals`,
  },
  'restore a check': {
    useCase: restoreCheck,
    input: () => ({ ...waiting, check: 'double-space' }),
    rest: `DELETE ${root}/dismissals/{check}`,
  },
  'import translations': {
    useCase: importTranslations,
    input: () => ({
      format: 'icu-json',
      locale,
      text: `{"${scheme}:${otherCode}":"失敗しました。"}`,
      apply: true,
    }),
    rest: 'POST /translations/imports',
  },
  'read what was uploaded': {
    useCase: readImport,
    input: ({ ownImport }) => ({ id: ownImport }),
    rest: 'GET /translations/imports/{id}',
  },
  'list the entries of what was uploaded': {
    useCase: previewImport,
    input: ({ ownImport }) => ({ id: ownImport }),
    rest: 'GET /translations/imports/{id}/entries',
  },
  'check what was uploaded': {
    useCase: checkImport,
    input: ({ ownImport }) => ({ id: ownImport }),
    rest: 'POST /translations/imports/{id}/checks',
  },
  'import what was uploaded': {
    useCase: applyImport,
    input: ({ ownImport }) => ({ id: ownImport }),
    rest: 'POST /translations/imports/{id}/application',
  },
};
