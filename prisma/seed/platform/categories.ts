import type { CreateCategoryInput } from '../../../lib/schema/category';
import { SCHEME } from './scheme';

const rows: readonly (readonly [value: string, label: string, httpStatus: number])[] = [
  ['01', 'Parameter validation error', 400],
  ['02', 'Authentication or authorization error', 401],
  ['03', 'Resource not found error', 404],
  ['04', 'Business logic error', 422],
  ['05', 'External service call failure', 502],
  ['06', 'Internal system error', 500],
  ['07', 'Rate limiting or circuit breaker triggered', 429],
  ['08', 'Third-party dependency failure', 503],
];

export const categories: readonly CreateCategoryInput[] = rows.map(([value, label, httpStatus]) => ({
  scheme: SCHEME,
  segment: 'error-type',
  value,
  label,
  meanings: [{ label, attributes: {} }],
  httpStatus,
}));
