import { ok, refuseFields } from '../../domain/result';
import { refusalsOf } from '../../domain/translation-checks';
import type { Suggestion } from '../../domain/translation-entry';
import { suggestTranslationInput } from '../../schema/translation';
import { insertSuggestion } from '../../store/suggestion-store';
import { checkingOf } from '../text-checking';
import { command } from '../use-case';
import { findEntry } from './find-entry';
import { suggestionEvent } from './suggestion-event';
import { authorOf } from './take-entry';

/**
 * Suggests a text to those who translate the locale. Refuses with `missing` at `code` or `locale`, and at `text` with
 * the fault of each check that would keep it from being saved.
 */
export const suggestTranslation = command({
  title: 'Suggest a translation',
  right: 'translation.suggest',
  input: suggestTranslationInput,
  async run({ text, comment, ...asked }, { db, now, actor }) {
    const found = await findEntry(db, asked);
    if (!found.ok) return found;
    const { id: codeId, code, scheme, locale } = found.value;
    const checked = { ...code, id: codeId, messageStyle: scheme.messageStyle };
    const checking = await checkingOf(db, checked, [locale]);
    const refused = refusalsOf(checking.findingsIn(locale.tag, text), 'save', 'text');
    if (refused.length > 0) return refuseFields(refused);
    const author = authorOf(actor);
    const id = await insertSuggestion(db, { codeId, locale: locale.tag, text, comment }, author, now);
    const suggestion: Suggestion = {
      id,
      scheme: scheme.slug,
      code: code.code,
      locale: locale.tag,
      text,
      comment,
      author,
      createdAt: now.toISOString(),
      outcome: 'open',
    };
    return ok({ value: suggestion, events: [suggestionEvent(suggestion)] });
  },
});
