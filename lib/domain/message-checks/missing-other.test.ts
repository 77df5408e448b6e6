import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { missingOther } from './missing-other';

describe('missing-other', () => {
  test.each<[string, string[]]>([
    ['{n} files', []],
    ['{n, plural, other {#}}', []],
    ['{n, plural, one {# file}}', ['n @ {n, plural, one {# file}}']],
    ['{n, selectordinal, one {#st}}', ['n @ {n, selectordinal, one {#st}}']],
    ['{who, select, admin {you}}', ['who @ {who, select, admin {you}}']],
    ['{who, select, admin {{n, plural, one {#}}} other {}}', ['n @ {n, plural, one {#}}']],
    ['已删除 {n, plural, =0 {无}}', ['n @ {n, plural, =0 {无}}']],
    ['{a, select, x {}} {b, select, x {}}', ['a @ {a, select, x {}}', 'b @ {b, select, x {}}']],
    ['{', []],
  ])('%j', (text, expected) => {
    expect(found(missingOther, checked(text))).toEqual(expected);
  });
});
