import type { AuditEvent } from '../domain/audit-event';
import type { MessageChange } from '../domain/code';
import { judged } from '../domain/translation';
import { judgeTexts, translationsOf } from '../store/translation-store';
import { translationEvent } from './translation-event';
import type { Context } from './use-case';

/**
 * Does with the translations of a code, which is held, what the editor said of the change of its message: *typo* leaves
 * them, *wording* makes them outdated, which the code's new revision does by itself, *meaning* sends them back to review.
 * @returns what happened to those that were approved or served
 */
export async function followSource(
  { db, now }: Pick<Context, 'db' | 'now'>,
  code: { readonly id: number; readonly scheme: string; readonly code: string },
  change: MessageChange,
): Promise<readonly AuditEvent[]> {
  if (change !== 'meaning') return [];
  const followed = (await translationsOf(db, code.id)).flatMap((before) => {
    const after = judged(before, { kind: 'source', change });
    const differs = after.ok && (after.value.state !== before.state || before.approvedText !== null);
    return differs ? [{ before, after: after.value }] : [];
  });
  await judgeTexts(
    db,
    followed.map(({ after }) => after),
    now,
  );
  return followed.map(({ before, after }) =>
    translationEvent(
      { id: before.id, scheme: code.scheme, code: code.code, locale: before.locale },
      { state: before.state, served: before.approvedText !== null },
      { state: after.state, served: after.approvedText !== null },
    ),
  );
}
