import type { z } from 'zod';
import { type AuditEvent, created } from '../domain/audit-event';
import { ok, type Result, refuse } from '../domain/result';
import { isValueOf } from '../domain/scheme/alphabet';
import type { createCategoryInput } from '../schema/category';
import { insertCategory } from '../store/category-store';
import type { SchemeRecord } from '../store/scheme-store';
import type { Context } from './use-case';

export type NewCategory = Omit<z.output<typeof createCategoryInput>, 'scheme'>;

/** Whether a value can stand in a vocabulary. Refuses with `missing` at `segment`, `not-in-grammar` at `value`. */
export function fitCategory(
  { grammar }: Pick<SchemeRecord, 'grammar'>,
  { segment: name, value }: Pick<NewCategory, 'segment' | 'value'>,
): Result<null> {
  const segment = grammar.find((candidate) => candidate.kind === 'category' && candidate.name === name);
  if (segment?.kind !== 'category') return refuse('missing', 'segment');
  return isValueOf(segment, value) ? ok(null) : refuse('not-in-grammar', 'value');
}

/** Adds a value to a vocabulary for whatever use case. Refuses as `fitCategory` does, and with `conflict` at `value`. */
export async function addCategory(
  { db }: Pick<Context, 'db'>,
  scheme: SchemeRecord,
  category: NewCategory,
): Promise<Result<AuditEvent>> {
  const fitting = fitCategory(scheme, category);
  if (!fitting.ok) return fitting;
  const id = await insertCategory(db, scheme.id, category);
  if (id === null) return refuse('conflict', 'value');
  return ok({
    type: 'category.created',
    subjectType: 'category',
    subjectId: String(id),
    subjectName: category.value,
    scheme: scheme.slug,
    changes: created(category),
  });
}
