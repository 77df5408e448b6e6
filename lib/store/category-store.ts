import { z } from 'zod';
import type { Category } from '../domain/category';
import { type CreateCategoryInput, categoryMeaning } from '../schema/category';
import type { Db } from './database';
import { plainJson } from './json';
import { isTaken } from './lost-race';

const meanings = z.array(categoryMeaning);

export type CategoryRecord = Category & { readonly id: number; readonly codes: number };

/**
 * The vocabulary of one scheme, or of all, by value.
 * @param limit the vocabularies of a company are small; this bounds them
 */
export async function selectCategories(
  db: Db,
  scheme: string | null,
  limit: number,
): Promise<readonly CategoryRecord[]> {
  const rows = await db.category.findMany({
    where: scheme === null ? {} : { scheme: { slug: scheme } },
    include: { scheme: { select: { slug: true } } },
    orderBy: [{ schemeId: 'asc' }, { segment: 'asc' }, { value: 'asc' }],
    take: limit,
  });
  const tallies = await db.codeTally.groupBy({
    by: ['categoryId'],
    where: { categoryId: { in: rows.map((row) => row.id) } },
    _sum: { codes: true },
  });
  const codes = new Map(tallies.map((tally) => [tally.categoryId, tally._sum.codes ?? 0]));
  return rows.map((row) => ({
    id: row.id,
    scheme: row.scheme.slug,
    segment: row.segment,
    value: row.value,
    label: row.label,
    version: row.version,
    meanings: meanings.parse(row.meanings),
    attributes: { httpStatus: row.httpStatus },
    codes: codes.get(row.id) ?? 0,
  }));
}

export type CategoryKey = { readonly id: number; readonly label: string; readonly httpStatus: number | null };

/** One value of a scheme's vocabulary. */
export async function categoryByValue(
  db: Db,
  schemeId: number,
  segment: string,
  value: string,
): Promise<CategoryKey | null> {
  return db.category.findUnique({
    where: { schemeId_segment_value: { schemeId, segment, value } },
    select: { id: true, label: true, httpStatus: true },
  });
}

/** @returns the key of the new category, or null where the value is taken */
export async function insertCategory(
  db: Db,
  schemeId: number,
  input: Omit<CreateCategoryInput, 'scheme'>,
): Promise<number | null> {
  try {
    const row = await db.category.create({
      data: { ...input, schemeId, meanings: plainJson(input.meanings) },
      select: { id: true },
    });
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** What some values of a scheme's vocabularies stand for. */
export async function categoriesByValue(
  db: Db,
  schemeId: number,
  wanted: readonly { readonly segment: string; readonly value: string }[],
): Promise<readonly Category[]> {
  if (wanted.length === 0) return [];
  const rows = await db.category.findMany({
    where: { schemeId, OR: wanted.map(({ segment, value }) => ({ segment, value })) },
    include: { scheme: { select: { slug: true } } },
  });
  return rows.map((row) => ({
    scheme: row.scheme.slug,
    segment: row.segment,
    value: row.value,
    label: row.label,
    version: row.version,
    meanings: meanings.parse(row.meanings),
    attributes: { httpStatus: row.httpStatus },
  }));
}

export type LockedCategory = {
  readonly id: number;
  readonly version: number;
  readonly fields: Pick<Category, 'label' | 'meanings'> & { readonly httpStatus: number | null };
};

/** A value of a scheme's vocabulary as it is, kept from changing until the transaction ends. */
export async function lockCategory(
  db: Db,
  scheme: string,
  { segment, value }: Pick<Category, 'segment' | 'value'>,
): Promise<LockedCategory | null> {
  const [row] = await db.$queryRaw<
    { id: number; version: number; label: string; meanings: unknown; httpStatus: number | null }[]
  >`
    SELECT k.id, k.version, k.label, k.meanings, k.http_status AS "httpStatus"
    FROM category k JOIN scheme s ON s.id = k.scheme_id
    WHERE s.slug = ${scheme} AND k.segment = ${segment} AND k.value = ${value} FOR UPDATE OF k`;
  if (row === undefined) return null;
  const { id, version, label, httpStatus } = row;
  return { id, version, fields: { label, meanings: meanings.parse(row.meanings), httpStatus } };
}

/** Writes a category as it is from now on; the codes that inherit its HTTP status are served the new one. */
export async function writeCategory(db: Db, id: number, fields: LockedCategory['fields']): Promise<void> {
  await db.category.update({
    where: { id },
    data: { ...fields, meanings: plainJson(fields.meanings), version: { increment: 1 } },
    select: { id: true },
  });
  const served = fields.httpStatus ?? 0;
  await db.$executeRaw`
    UPDATE code SET served_http_status = ${served}::smallint
    WHERE category_id = ${id} AND http_status IS NULL AND served_http_status <> ${served}::smallint`;
}
