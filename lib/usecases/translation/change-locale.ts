import { changed } from '../../domain/audit-event';
import { ok, refuse, refuseStale } from '../../domain/result';
import { changeLocaleInput } from '../../schema/locale';
import { lockLocales, writeLocale } from '../../store/locale-store';
import { uncheckLocale } from '../../store/recheck-store';
import { command } from '../use-case';
import { settleChains } from './settle-chains';

/**
 * Changes where texts of a language are taken from when it has none, or how long they may be; longer ones that are
 * there stay, and the checks tell of them. Refuses with `missing` at `tag` or `fallback`, `stale` with the locale as it
 * is now, `fallback-cycle` at `fallback`.
 */
export const changeLocale = command({
  title: 'Change a locale',
  right: 'locale.change',
  input: changeLocaleInput,
  async run({ tag, version, ...wish }, { db }) {
    const there = await lockLocales(db);
    const before = there.find((one) => one.tag === tag);
    if (before === undefined) return refuse('missing', 'tag');
    if (version !== undefined && version !== before.version) return refuseStale(before);
    const { fallback = before.fallback, maxLength = before.maxLength } = wish;
    const told = ({ fallback, maxLength }: Pick<typeof before, 'fallback' | 'maxLength'>) => ({
      fallback,
      maxLength,
    });
    const changes = changed(told(before), { fallback, maxLength });
    if (Object.keys(changes).length === 0) return ok({ value: before, events: [] });
    const after = { ...before, fallback, maxLength, version: before.version + 1 };
    await writeLocale(db, after);
    const settled = await settleChains(
      db,
      there.map((one) => (one.tag === tag ? after : one)),
      tag,
    );
    if (!settled.ok) return settled;
    if (maxLength !== before.maxLength) await uncheckLocale(db, tag, null);
    return ok({
      value: settled.value,
      events: [
        {
          type: 'locale.changed',
          subjectType: 'locale',
          subjectId: tag,
          subjectName: tag,
          scheme: null,
          changes,
        },
      ],
    });
  },
});
