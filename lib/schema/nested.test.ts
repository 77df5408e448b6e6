import { expect, it } from 'vitest';
import { jsonNestedTo } from './nested';

const nested = (depth: number): unknown =>
  JSON.parse(`${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`);

it.each([
  [null, true],
  ['text', true],
  [[], true],
  [nested(4), true],
  [nested(6), false],
  [{ a: [[[[1]]]], b: 1 }, false],
  [nested(100_000), false],
  [new Date(0), false],
])('%# is read where it is nested little enough', (value, isRead) => {
  expect(jsonNestedTo(4).safeParse(value).success).toBe(isRead);
});
