import { ok, refuse } from '../../domain/result';
import { acceptSuggestionInput } from '../../schema/translation';
import { closeSuggestion, suggestionById } from '../../store/suggestion-store';
import { command } from '../use-case';
import { suggestionEvent } from './suggestion-event';
import { takeEntry } from './take-entry';
import { writeText } from './write-text';

/**
 * Makes a suggestion the text, by who suggested it. Refuses with `missing` at `id` where it is not open any more, and as
 * `takeEntry` and `writeText` do.
 */
export const acceptSuggestion = command({
  title: 'Accept a suggestion',
  right: 'translation.save',
  input: acceptSuggestionInput,
  async run({ id, state }, context) {
    const { db, now, allowsIn } = context;
    const suggestion = await suggestionById(db, id);
    if (!allowsIn(suggestion?.locale ?? '')) return refuse('forbidden');
    if (suggestion === null) return refuse('missing', 'id');
    const { scheme, code, locale, text, author } = suggestion;
    const entry = await takeEntry(context, { scheme, code, locale });
    if (!entry.ok) return entry;
    if (!(await closeSuggestion(db, id, true, now))) return refuse('missing', 'id');
    const written = await writeText(context, entry.value, { text, state, author });
    if (!written.ok) return written;
    const { value, events } = written.value;
    return ok({ value, events: [suggestionEvent({ ...suggestion, outcome: 'accepted' }), ...events] });
  },
});
