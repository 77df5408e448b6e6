import { type AuditEvent, created } from '../domain/audit-event';
import { fits } from '../domain/lookalike';
import { prefixSegment } from '../domain/prefix';
import { ok, type Result, refuse } from '../domain/result';
import { insertPrefix, type NewPrefix } from '../store/prefix-store';
import type { SchemeRecord } from '../store/scheme-store';
import type { Context } from './use-case';

type Wanted = Omit<NewPrefix, 'schemeId'> & {
  /** Slugs, as `ownerIds` are keys. */
  readonly owners: readonly string[];
};

/**
 * Registers a prefix for whatever use case. Refuses with `not-in-grammar` at `prefix`, and `conflict` there where it is
 * spoken for.
 */
export async function registerPrefix(
  { db }: Pick<Context, 'db'>,
  scheme: SchemeRecord,
  { owners, ...fields }: Wanted,
): Promise<Result<{ readonly id: number; readonly event: AuditEvent }>> {
  const { ownerIds, ...told } = fields;
  if (!fits(prefixSegment(scheme.grammar), fields.prefix)) return refuse('not-in-grammar', 'prefix');
  const id = await insertPrefix(db, { ...fields, schemeId: scheme.id });
  if (id === null) return refuse('conflict', 'prefix');
  return ok({
    id,
    event: {
      type: 'prefix.created',
      subjectType: 'prefix',
      subjectId: String(id),
      subjectName: fields.prefix,
      scheme: scheme.slug,
      changes: created({ ...told, owners }),
    },
  });
}
