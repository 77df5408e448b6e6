import type { z } from 'zod';
import type { Actor } from '../../domain/access';
import { type AuditEvent, created } from '../../domain/audit-event';
import { type Code, servedHttpStatus } from '../../domain/code';
import type { Lifecycle } from '../../domain/lifecycle';
import { notedParameters } from '../../domain/parameter-notes';
import { ok, type Result } from '../../domain/result';
import { wordsOf } from '../../domain/search/words';
import type { createCodeInput } from '../../schema/code';
import type { Inserted, NewCode } from '../../store/allocation-store';
import type { Spot } from '../spot';

type CodeText = Pick<
  z.output<typeof createCodeInput>,
  'title' | 'message' | 'description' | 'action' | 'httpStatus' | 'flags' | 'parameters' | 'aliases'
>;

/** A code to be registered, from what somebody says of it. Refuses as `notedParameters` does. */
export function newCode(
  spot: Spot,
  text: CodeText,
  { name, status }: { readonly name: string | null; readonly status: Lifecycle },
): Result<NewCode> {
  const parameters = notedParameters(spot.messageStyle, text.message, text.parameters);
  if (!parameters.ok) return parameters;
  const { title, message, description, action, httpStatus, flags, aliases } = text;
  return ok({
    name,
    title,
    message,
    parameters: parameters.value,
    description,
    action,
    httpStatus,
    servedHttpStatus: servedHttpStatus(httpStatus, spot.category?.httpStatus ?? null).httpStatus ?? 0,
    flags,
    status,
    aliases,
    words: codeWords({ title, message, description, action, name, aliases }),
  });
}

/** The words that a code's own texts give; those of its translations come beside them. */
export function codeWords(
  code: Pick<Code, 'title' | 'message' | 'description' | 'action' | 'name' | 'aliases'>,
): readonly string[] {
  const { title, message, description, action, name, aliases } = code;
  return wordsOf([title, message, description, action, name, ...aliases].join(' '));
}

/** The code as it now stands in the registry, its members in the order in which a look-up gives them. */
export function codeFrom(spot: Spot, added: NewCode, { code, number }: Inserted, at: Date): Code {
  return {
    scheme: spot.scheme,
    code,
    prefix: spot.prefix.prefix,
    prefixTitle: spot.prefix.title,
    category: spot.category?.value ?? null,
    categoryLabel: spot.category?.label ?? null,
    number,
    name: added.name,
    title: added.title,
    message: added.message,
    messageLocale: null,
    parameters: added.parameters,
    description: added.description,
    action: added.action,
    ...servedHttpStatus(added.httpStatus, spot.category?.httpStatus ?? null),
    flags: added.flags,
    status: added.status,
    replacedBy: null,
    aliases: added.aliases,
    owners: spot.prefix.owners.map(({ slug, name }) => ({ slug, name })),
    version: 1,
    updatedAt: at.toISOString(),
  };
}

export function codeCreated(spot: Spot, added: NewCode, inserted: Inserted): AuditEvent {
  const { words: _words, servedHttpStatus: _served, ...fields } = added;
  return {
    type: 'code.created',
    subjectType: 'code',
    subjectId: String(inserted.id),
    subjectName: inserted.code,
    scheme: spot.scheme,
    changes: created({
      prefix: spot.prefix.prefix,
      category: spot.category?.value ?? null,
      number: inserted.number,
      ...fields,
    }),
  };
}

/** Who may use what is reserved for them; null: the portal itself, whom no reservation stops. */
export function holderOf(
  actor: Actor,
): { readonly userId: string | null; readonly owners: readonly number[] } | null {
  switch (actor.kind) {
    case 'system':
      return null;
    case 'anonymous':
      return { userId: null, owners: [] };
    case 'user':
      return { userId: actor.id, owners: actor.owners };
  }
}
