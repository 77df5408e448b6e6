import { messageChecks } from '../../domain/message-checks/message-check';
import { ok, refuse } from '../../domain/result';
import { dismissCheckInput } from '../../schema/translation';
import { insertDismissal } from '../../store/dismissal-store';
import { command } from '../use-case';
import { recountFindings } from './recount-findings';
import { authorOf, takeEntry } from './take-entry';

/**
 * Says that a warning does not hold for a text, until somebody restores its check. Refuses as `takeEntry` does, with
 * `not-a-choice` at `check` where there is no such check, `not-dismissable` there where it is no warning, `missing`
 * there where it finds nothing.
 */
export const dismissCheck = command({
  title: 'Dismiss a check',
  right: 'translation.save',
  input: dismissCheckInput,
  async run({ check, reason, ...subject }, context) {
    const entry = await takeEntry(context, subject);
    if (!entry.ok) return entry;
    const known = messageChecks.find(({ id }) => id === check);
    if (known === undefined) return refuse('not-a-choice', 'check');
    if (known.severity !== 'warning') return refuse('not-dismissable', 'check');
    return recountFindings(context, entry.value, async (present) => {
      const found = present.checks.filter(({ id }) => id === check);
      if (found.length === 0) return refuse('missing', 'check');
      if (found.every(({ dismissed }) => dismissed)) return ok(null);
      const { code, locale } = entry.value;
      await insertDismissal(context.db, {
        codeId: code.id,
        locale: locale.tag,
        check,
        reason,
        author: authorOf(context.actor),
        at: context.now,
      });
      return ok({ dismissed: check, reason });
    });
  },
});
