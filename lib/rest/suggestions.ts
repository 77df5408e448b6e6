import { acceptSuggestion } from '../usecases/translation/accept-suggestion';
import { dismissSuggestion } from '../usecases/translation/dismiss-suggestion';
import { suggestTranslation } from '../usecases/translation/suggest-translation';
import { endpoint, type Resources } from './endpoint';
import { suggestion, translation } from './translations';

export const suggestions: Resources = {
  '/codes/{scheme}/{code}/translations/{locale}/suggestions': {
    post: endpoint(suggestTranslation, { answer: suggestion, present: (value) => value, status: 201 }),
  },
  '/suggestions/{id}/acceptance': {
    post: endpoint(acceptSuggestion, { answer: translation, present: (value) => value }),
  },
  '/suggestions/{id}/dismissal': {
    post: endpoint(dismissSuggestion, { answer: suggestion, present: (value) => value }),
  },
};
