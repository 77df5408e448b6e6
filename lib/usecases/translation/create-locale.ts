import { created } from '../../domain/audit-event';
import { isKnownLanguage, type Locale, SOURCE_LOCALE } from '../../domain/locale';
import { ok, refuse } from '../../domain/result';
import { createLocaleInput } from '../../schema/locale';
import { insertLocale, lockLocales } from '../../store/locale-store';
import { command } from '../use-case';
import { settleChains } from './settle-chains';

/**
 * Adds a language that messages are written in. Refuses with `conflict` at `tag` where there is one or default messages
 * are written in it, `malformed` there where no such language is known; `missing` or `fallback-cycle` at `fallback`.
 */
export const createLocale = command({
  title: 'Add a locale',
  right: 'locale.create',
  input: createLocaleInput,
  async run({ tag, fallback, maxLength }, { db }) {
    if (!isKnownLanguage(tag)) return refuse('malformed', 'tag');
    const there = await lockLocales(db);
    if (tag === SOURCE_LOCALE || there.some((one) => one.tag === tag)) return refuse('conflict', 'tag');
    const added: Locale = { tag, fallback, maxLength, chain: [], version: 1 };
    await insertLocale(db, added);
    const settled = await settleChains(db, [...there, added], tag);
    if (!settled.ok) return settled;
    return ok({
      value: settled.value,
      events: [
        {
          type: 'locale.created',
          subjectType: 'locale',
          subjectId: tag,
          subjectName: tag,
          scheme: null,
          changes: created({ tag, fallback, maxLength }),
        },
      ],
    });
  },
});
