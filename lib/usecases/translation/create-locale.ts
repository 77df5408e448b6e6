import { created } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { createLocaleInput } from '../../schema/locale';
import { insertLocale } from '../../store/translation-store';
import { command } from '../use-case';

/** Adds a language that messages are written in. Refuses with `conflict` at `tag`. */
export const createLocale = command({
  title: 'Add a locale',
  right: 'locale.create',
  input: createLocaleInput,
  async run({ tag, fallback }, { db }) {
    const inserted = await insertLocale(db, tag, fallback);
    if (!inserted) return refuse('conflict', 'tag');
    return ok({
      value: { tag },
      events: [
        {
          type: 'locale.created',
          subjectType: 'locale',
          subjectId: tag,
          subjectName: tag,
          scheme: null,
          changes: created({ tag, fallback }),
        },
      ],
    });
  },
});
