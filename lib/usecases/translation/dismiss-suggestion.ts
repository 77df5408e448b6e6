import { ok, refuse } from '../../domain/result';
import type { Suggestion } from '../../domain/translation-entry';
import { dismissSuggestionInput } from '../../schema/translation';
import { closeSuggestion, suggestionById } from '../../store/suggestion-store';
import { command } from '../use-case';
import { suggestionEvent } from './suggestion-event';

/** Turns a suggestion down. Refuses with `forbidden`, `missing` at `id` where it is not open any more. */
export const dismissSuggestion = command({
  title: 'Dismiss a suggestion',
  right: 'translation.save',
  input: dismissSuggestionInput,
  async run({ id }, { db, now, allowsIn }) {
    const suggestion = await suggestionById(db, id);
    if (!allowsIn(suggestion?.locale ?? '')) return refuse('forbidden');
    const closed = suggestion !== null && (await closeSuggestion(db, id, false, now));
    if (!closed) return refuse('missing', 'id');
    const dismissed: Suggestion = { ...suggestion, outcome: 'dismissed' };
    return ok({ value: dismissed, events: [suggestionEvent(dismissed)] });
  },
});
