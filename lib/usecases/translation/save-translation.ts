import { saveTranslationInput } from '../../schema/translation';
import { command } from '../use-case';
import { authorOf, takeEntry } from './take-entry';
import { writeText } from './write-text';

/**
 * Writes the text of a code in a locale. Refuses as `takeEntry` and `writeText` do: with `missing`, `forbidden`,
 * `stale`, or what the checks find.
 */
export const saveTranslation = command({
  title: 'Write a translation',
  right: 'translation.save',
  input: saveTranslationInput,
  async run({ text, state, ...subject }, context) {
    const entry = await takeEntry(context, subject);
    if (!entry.ok) return entry;
    const { sourceRevision } = subject;
    return writeText(context, entry.value, { text, state, sourceRevision, author: authorOf(context.actor) });
  },
});
