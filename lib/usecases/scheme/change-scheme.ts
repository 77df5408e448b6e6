import type { z } from 'zod';
import { changed } from '../../domain/audit-event';
import { ok, type Result, refuse } from '../../domain/result';
import { withChanges } from '../../domain/with-changes';
import type { updateSchemeInput } from '../../schema/scheme';
import { hasCodes } from '../../store/code-store';
import { lockScheme, writeScheme } from '../../store/scheme-store';
import type { Context, Done } from '../use-case';

/**
 * Changes what is said of a scheme for whatever use case. Refuses with `missing` at `scheme`, `stale`, and `in-use` at
 * `messageStyle` where codes have messages in the present one.
 */
export async function changeScheme(
  { db, now }: Context,
  { scheme: slug, version, ...given }: z.output<typeof updateSchemeInput>,
): Promise<Result<Done<{ readonly slug: string }>>> {
  const scheme = await lockScheme(db, slug);
  if (scheme === null) return refuse('missing', 'scheme');
  if (version !== undefined && version !== scheme.version) return refuse('stale');
  const { name, summary, prefixLabel, messageStyle, policy, guidelines } = scheme;
  const { holdDays, remindDays, escalateDays } = scheme;
  const days = { holdDays, remindDays, escalateDays };
  const before = { name, summary, prefixLabel, messageStyle, policy, guidelines, ...days };
  const after = withChanges(before, given);
  const changes = changed(before, after);
  if (changes.messageStyle !== undefined && (await hasCodes(db, scheme.id))) {
    return refuse('in-use', 'messageStyle');
  }
  if (Object.keys(changes).length === 0) return ok({ value: { slug }, events: [] });
  await writeScheme(db, scheme.id, after, scheme.grammar, now);
  return ok({
    value: { slug },
    events: [
      {
        type: 'scheme.changed',
        subjectType: 'scheme',
        subjectId: String(scheme.id),
        subjectName: slug,
        scheme: slug,
        changes,
      },
    ],
  });
}
