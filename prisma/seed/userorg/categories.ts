import type { CreateCategoryInput } from '../../../lib/schema/category';
import { type OperationRow, operations } from './operations';
import { SCHEME } from './scheme';

const label = (objects: readonly string[], verbs: readonly string[]) =>
  `${objects.join(' / ')}: ${[...new Set(verbs)].join(' / ')}`;

function category(value: string, rows: readonly OperationRow[]): CreateCategoryInput {
  return {
    scheme: SCHEME,
    segment: 'operation',
    value,
    label: label(
      rows.map(([, object]) => object),
      rows.map(([, , operation]) => operation),
    ),
    meanings: rows.map(([, object, operation, note]) => ({
      label: label([object], [operation]),
      attributes: { 'actor object': object, operation, ...(note === undefined ? {} : { note }) },
    })),
    httpStatus: null,
  };
}

const values = [...new Set(operations.map(([value]) => value))];

export const categories: readonly CreateCategoryInput[] = values.map((value) =>
  category(
    value,
    operations.filter((row) => row[0] === value),
  ),
);
