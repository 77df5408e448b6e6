import { ok, refuse } from '../../domain/result';
import { restoreCheckInput } from '../../schema/translation';
import { endDismissal } from '../../store/dismissal-store';
import { command } from '../use-case';
import { recountFindings } from './recount-findings';
import { takeEntry } from './take-entry';

/** Lets a check count again that was dismissed. Refuses as `takeEntry` does, and with `missing` at `check`. */
export const restoreCheck = command({
  title: 'Restore a check',
  right: 'translation.save',
  input: restoreCheckInput,
  async run({ check, ...subject }, context) {
    const entry = await takeEntry(context, subject);
    if (!entry.ok) return entry;
    const { code, locale } = entry.value;
    return recountFindings(context, entry.value, async () => {
      const ended = await endDismissal(
        context.db,
        { codeId: code.id, locale: locale.tag, check },
        context.now,
      );
      return ended ? ok({ restored: check }) : refuse('missing', 'check');
    });
  },
});
