import { created } from '../../domain/audit-event';
import { readMessage } from '../../domain/message/read-message';
import { ok, refuse, refuseFields } from '../../domain/result';
import { wordsOf } from '../../domain/search/words';
import { saveTranslationInput } from '../../schema/translation';
import { addWords, codeBySpelling } from '../../store/code-store';
import { schemeBySlug } from '../../store/scheme-store';
import { insertTranslation } from '../../store/translation-store';
import { command } from '../use-case';

/**
 * Writes the first text of a code in a locale. Refuses with `missing`, `message-syntax` at `text`, `foreign-parameter`
 * where the text has a parameter that the default message does not, `conflict` where the locale has a text.
 */
export const saveTranslation = command({
  title: 'Write a translation',
  right: 'translation.save',
  input: saveTranslationInput,
  async run({ scheme: slug, code: spelling, locale, text, state }, { db }) {
    const scheme = await schemeBySlug(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const found = await codeBySpelling(db, slug, spelling, []);
    if (found === null) return refuse('missing', 'code');
    const message = readMessage(scheme.messageStyle, text);
    if (!message.ok)
      return refuseFields([{ field: 'text', fault: 'message-syntax', params: message.refusal.params }]);
    const known = new Set(found.code.parameters.map((parameter) => parameter.name));
    if (message.value.parameters.some((parameter) => !known.has(parameter.name))) {
      return refuse('foreign-parameter', 'text');
    }
    const id = await insertTranslation(db, { codeId: found.id, locale, text, state });
    if (id === null) return refuse('conflict', 'locale');
    await addWords(db, found.id, wordsOf(text));
    return ok({
      value: { scheme: slug, code: found.code.code, locale },
      events: [
        {
          type: 'translation.created',
          subjectType: 'translation',
          subjectId: String(id),
          subjectName: `${found.code.code} (${locale})`,
          scheme: slug,
          changes: created({ text, state }),
        },
      ],
    });
  },
});
