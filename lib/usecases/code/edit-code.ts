import { userIdOf } from '../../domain/access';
import { type AuditEvent, changed, type JsonValue } from '../../domain/audit-event';
import type { Code, MessageChange } from '../../domain/code';
import { servedHttpStatus } from '../../domain/code';
import { type Ending, type EndingChange, takeStep } from '../../domain/code-ending';
import { compareParameters, isBreaking } from '../../domain/message/parameter-change';
import { notedParameters } from '../../domain/parameter-notes';
import { numbersOf } from '../../domain/prefix';
import { ok, type Result, refuse, refuseFields, refuseStale } from '../../domain/result';
import { wordsOf } from '../../domain/search/words';
import { lockSpellings } from '../../store/alias-store';
import { addRevision, isReplacedBy, type LockedCode, lockCode, writeCode } from '../../store/code-edit-store';
import { locateExactly } from '../../store/code-lookup';
import { codeById } from '../../store/code-store';
import { rememberWords } from '../../store/search-store';
import { translatedTexts } from '../../store/translation-review-store';
import { followSource } from '../follow-source';
import { recheckCode } from '../recheck-texts';
import type { Context, Done } from '../use-case';
import { codeWords } from './new-code';

type Subject = { readonly scheme: string; readonly code: string; readonly version?: number | undefined };

/**
 * Holds the code that somebody wants to change. Refuses with `missing` at `code`, `forbidden`, and `stale` with the
 * code as it is now where its version is another.
 */
export async function takeCode(context: Context, subject: Subject): Promise<Result<LockedCode>> {
  const code = await lockCode(context.db, subject.scheme, subject.code);
  if (code === null) return refuse('missing', 'code');
  if (!context.allows(code.ownerIds)) return refuse('forbidden');
  if (subject.version !== undefined && subject.version !== code.version) {
    return refuseStale(await codeById(context.db, code.id));
  }
  return ok(code);
}

export type CodeChange = EndingChange<string> & {
  readonly title?: string | null | undefined;
  readonly message?: string | undefined;
  readonly messageChange?: MessageChange | undefined;
  readonly description?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly httpStatus?: number | null | undefined;
  readonly flags?: readonly string[] | undefined;
  readonly parameters?: Parameters<typeof notedParameters>[2] | undefined;
};

type Replacement = { readonly id: number; readonly code: string };

/**
 * Changes what a code says and where it is in its life. What is left out stays; where nothing differs, nothing is
 * written.
 *
 * Refuses as `takeCode`, `takeStep` and `notedParameters` do; with `required` at `messageChange` where the message
 * changes, `breaking-parameters` there where its parameters do and the meaning is not said to change; with `missing`
 * or `replacement-cycle` at `replacedBy`.
 */
export async function editCode(
  context: Context,
  subject: Subject,
  change: CodeChange,
): Promise<Result<Done<Code>>> {
  const { db, now, actor } = context;
  const taken = await takeCode(context, subject);
  if (!taken.ok) return taken;
  const before = taken.value;
  const { message = before.message, title = before.title, description = before.description } = change;
  const { action = before.action, httpStatus = before.httpStatus, flags = before.flags } = change;

  const parameters = parametersAfter(before, message, change);
  if (!parameters.ok) return parameters;
  const ending = await endingAfter(context, before, change);
  if (!ending.ok) return ending;
  const { status, reason, since, replacedBy } = ending.value;
  const after = { title, message, description, action, httpStatus, flags, parameters: parameters.value };
  const changes = changed(told(before, endingOf(before)), told(after, ending.value));
  if (Object.keys(changes).length === 0) return ok({ value: await codeById(db, before.id), events: [] });

  const texts = ['title', 'message', 'description', 'action'].some((field) => Object.hasOwn(changes, field));
  const words = texts ? await wordsAfter(context, before, after) : null;
  const events: AuditEvent[] = [];
  const kind = message === before.message ? undefined : change.messageChange;
  await writeCode(
    db,
    before.id,
    {
      ...after,
      servedHttpStatus: servedHttpStatus(httpStatus, before.categoryHttpStatus).httpStatus ?? 0,
      status,
      reason,
      since,
      replacedById: replacedBy?.id ?? null,
    },
    words,
    now,
  );
  if (kind !== undefined) {
    await addRevision(db, before.id, message, kind, userIdOf(actor), now);
    events.push(...(await followSource(context, before, kind)));
  }
  if (['message', 'parameters', 'action'].some((field) => Object.hasOwn(changes, field))) {
    await recheckCode(db, before.id);
  }
  events.unshift({
    type: 'code.changed',
    subjectType: 'code',
    subjectId: String(before.id),
    subjectName: before.code,
    scheme: before.scheme,
    changes: kind === undefined ? changes : { ...changes, messageChange: { from: null, to: kind } },
  });
  return ok({ value: await codeById(db, before.id), events });
}

/** What an event tells of a code, by field. */
function told(
  code: Pick<
    LockedCode,
    'title' | 'message' | 'description' | 'action' | 'httpStatus' | 'flags' | 'parameters'
  >,
  { status, reason, since, replacedBy }: Ending<Replacement>,
): Readonly<Record<string, JsonValue>> {
  const { title, message, description, action, httpStatus, flags, parameters } = code;
  return {
    title,
    message,
    parameters,
    description,
    action,
    httpStatus,
    flags,
    status,
    reason,
    since,
    replacedBy: replacedBy?.code ?? null,
  };
}

function parametersAfter(
  before: LockedCode,
  message: string,
  change: CodeChange,
): Result<LockedCode['parameters']> {
  if (message === before.message && change.parameters === undefined) return ok(before.parameters);
  const read = notedParameters(before.messageStyle, message, change.parameters ?? []);
  if (!read.ok) return read;
  const difference = compareParameters(before.parameters, read.value);
  if (message !== before.message && change.messageChange !== 'meaning' && isBreaking(difference)) {
    const changed = [...difference.dropped, ...difference.retyped].join(', ');
    const params = { changed: changed === '' ? '–' : changed, added: difference.added.length };
    return refuseFields([{ field: 'messageChange', fault: 'breaking-parameters', params }]);
  }
  if (message !== before.message && change.messageChange === undefined)
    return refuse('required', 'messageChange');
  if (change.parameters !== undefined) return ok(inOrder(before.parameters, read.value));
  const noted = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
  return ok(
    read.value.map((parameter) => ({ ...parameter, ...noted.get(parameter.name), type: parameter.type })),
  );
}

/** With the members of each in one order, so that only a difference of values counts as one. */
function inOrder(
  before: LockedCode['parameters'],
  after: LockedCode['parameters'],
): LockedCode['parameters'] {
  return after.map((parameter) => ({ ...before.find(({ name }) => name === parameter.name), ...parameter }));
}

function endingOf(code: LockedCode): Ending<Replacement> {
  const { replacedById: id, replacedBy } = code;
  return {
    status: code.status,
    reason: code.reason,
    since: code.since?.toISOString() ?? null,
    replacedBy: id === null || replacedBy === null ? null : { id, code: replacedBy },
  };
}

async function endingAfter(
  { db, now }: Context,
  before: LockedCode,
  change: CodeChange,
): Promise<Result<Ending<Replacement>>> {
  const { replacedBy: wanted } = change;
  const found = typeof wanted === 'string' ? await locateExactly(db, before.scheme, wanted, []) : null;
  if (typeof wanted === 'string' && found === null) return refuse('missing', 'replacedBy');
  const replacedBy = found === null ? undefined : { id: found.id, code: found.code.code };
  const isNumbered = before.number !== null || numbersOf(before.grammar) === null;
  const step = takeStep(
    endingOf(before),
    { ...change, replacedBy: wanted === null ? null : replacedBy },
    { now, isNumbered },
  );
  if (!step.ok || replacedBy === undefined) return step;
  // Two who replace each other's code at once: the second sees what the first has done.
  await lockSpellings(db, before.schemeId);
  const leadsBack = await isReplacedBy(db, replacedBy.id, before.id);
  return leadsBack ? refuse('replacement-cycle', 'replacedBy') : step;
}

async function wordsAfter(
  { db }: Context,
  before: LockedCode,
  after: Pick<LockedCode, 'title' | 'message' | 'description' | 'action'>,
): Promise<readonly string[]> {
  const own = codeWords({ ...after, name: before.name, aliases: before.aliases });
  const translated = await translatedTexts(db, before.id);
  const words = [...new Set([...own, ...translated.flatMap(wordsOf)])];
  await rememberWords(db, own);
  return words;
}
