import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { unbalancedPairs } from './unbalanced-pairs';

describe('unbalanced-pairs', () => {
  test.each<[locale: string, source: string | null, text: string, expected: string[]]>([
    ['de', 'Not found (yet).', 'Nicht gefunden (noch).', []],
    ['de', 'Not found (yet).', 'Nicht gefunden (noch.', ['( @ (']],
    ['de', 'Not found (yet).', 'Nicht gefunden noch).', [') @ )']],
    ['ja', 'External ID (id: {0})', '外部 ID（id: {0}）', []],
    ['ja', 'External ID (id: {0})', '外部 ID（id: {0}', ['（ @ （']],
    ['zh', 'External ID (id: {0})', '外部 ID（id: {0})', []],
    ['ja', 'No "{0}"', '「{0}がありません', ['「 @ 「']],
    ['ja', 'No "{0}"', '「{0}』がありません', ['』 @ 』']],
    ['zh', 'No "{0}"', '没有“{0}”', []],
    ['zh', 'No "{0}"', '没有“{0}', ['“ @ “']],
    ['zh', 'No "{0}"', '没有《{0}》', []],
    ['de', 'No "{0}"', 'Kein „{0}“', []],
    ['de', 'No "{0}"', 'Kein „{0}', ['„ @ „']],
    ['sv', 'No "{0}"', 'Ingen ”{0}”', []],
    ['fr', 'No "{0}"', 'Aucun « {0} »', []],
    ['fr', 'No "{0}"', 'Aucun « {0}', ['« @ «']],
    ['da', 'No "{0}"', 'Ingen »{0}«', []],
    ['ru', 'No "{0}"', 'Нет "{0}', ['" @ "']],
    ['he', 'Report', 'דו"ח', []],
    ['he', 'No "{0}"', 'אין "{0}', ['" @ "']],
    ['ar', 'Not found (yet).', 'غير موجود (بعد).', []],
    ['th', 'Not found (yet).', 'ไม่พบ (ยัง', ['( @ (']],
    ['hi', 'Not found [yet].', 'नहीं मिला [अभी', ['[ @ [']],
    ['el', 'a) one b) two', 'α) ένα β) δύο', []],
    ['de', '5" or 7" or 9"', '5" oder 7" oder 9"', []],
    ['de', 'In [0, 1)', 'In [0, 1)', []],
    ['en', null, 'Run `npm', ['` @ `']],
    [
      'pl',
      '{n, plural, one {(#)} other {(#)}}',
      '{n, plural, one {(#)} few {(#} many {(#)} other {(#)}}',
      ['( @ ('],
    ],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(unbalancedPairs, checked(text, { locale, source }))).toEqual(expected);
  });
});
