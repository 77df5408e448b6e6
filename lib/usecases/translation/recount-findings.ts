import { created, type JsonValue } from '../../domain/audit-event';
import { ok, type Result, refuse } from '../../domain/result';
import { CHECKS_EDITION, keptFindings } from '../../domain/translation-checks';
import type { Translation } from '../../domain/translation-entry';
import { writeFindings } from '../../store/recheck-store';
import { checkingOf } from '../text-checking';
import { translationEvent } from '../translation-event';
import type { Context, Done } from '../use-case';
import type { Entry } from './take-entry';
import { translationFrom } from './translation-from';

/**
 * Changes which checks count for a text, and keeps what they find then. Refuses with `missing` where there is no text.
 * @param change gives what is told of it; null: nothing changed
 */
export async function recountFindings(
  { db }: Context,
  { code, locale, before, checking }: Entry,
  change: (present: Translation) => Promise<Result<Readonly<Record<string, JsonValue>> | null>>,
): Promise<Result<Done<Translation>>> {
  if (before === null) return refuse('missing', 'code');
  const present = translationFrom(code, locale.tag, before, checking);
  const done = await change(present);
  if (!done.ok) return done;
  if (done.value === null) return ok({ value: present, events: [] });
  const value = translationFrom(code, locale.tag, before, await checkingOf(db, code, [locale]));
  await writeFindings(db, CHECKS_EDITION, [{ id: before.id, ...keptFindings(locale.tag, value.checks) }]);
  const named = { id: before.id, scheme: code.scheme, code: code.code, locale: locale.tag };
  return ok({ value, events: [{ ...translationEvent(named, {}, {}), changes: created(done.value) }] });
}
