import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { readCode } from '@/lib/domain/scheme/parser';
import type { Grammar } from '@/lib/domain/scheme/segment';
import en from '@/messages/en.json';
import ja from '@/messages/ja.json';
import zh from '@/messages/zh.json';
import { expectationText, segmentRule } from './segment-rule';

const grammar: Grammar = [
  {
    kind: 'prefix',
    name: 'team',
    label: 'Team',
    alphabet: 'letters',
    case: 'upper',
    width: { min: 3, max: 3 },
  },
  { kind: 'literal', text: '_' },
  {
    kind: 'category',
    name: 'step',
    label: 'Step',
    role: 'context',
    alphabet: 'alphanumeric',
    case: 'lower',
    width: { min: 1, max: 8 },
  },
  { kind: 'literal', text: '-' },
  { kind: 'number', name: 'number', label: 'Number', width: 4, first: 7 },
];
const named: Grammar = [{ kind: 'name', name: 'name', label: 'Name', width: { min: 2, max: 60 } }];

const translators = {
  en: createTranslator({ locale: 'en', messages: en, namespace: 'schemes' }),
  ja: createTranslator({ locale: 'ja', messages: ja, namespace: 'schemes' }),
  zh: createTranslator({ locale: 'zh', messages: zh, namespace: 'schemes' }),
};

describe('segmentRule', () => {
  it.each([
    [
      'en',
      [
        '3 capital letters',
        '1 to 8 small letters or digits',
        '4 digits, counted from 0007',
        'words in snake_case, 2 to 60 characters',
      ],
    ],
    ['ja', ['英大文字3文字', '英小文字または数字1～8文字', '数字4桁（0007から）', 'snake_caseの語2～60文字']],
    [
      'zh',
      [
        '3 个大写字母',
        '1 到 8 个小写字母或数字',
        '4 位数字，从 0007 开始',
        'snake_case 的单词，2 到 60 个字符',
      ],
    ],
  ] as const)('words in %s what each segment is written with', (locale, wanted) => {
    const rules = [...grammar, ...named].flatMap((segment) =>
      segment.kind === 'literal' ? [] : [segmentRule(translators[locale], segment)],
    );
    expect(rules).toEqual(wanted);
  });
});

describe('expectationText', () => {
  it.each([
    ['AB1', '3 capital letters (Team)'],
    ['ABC_?', '1 to 8 small letters or digits (Step), or * to leave it open'],
    ['ABC_x-1?', '4 digits (Number)'],
    ['ABC_x-00011', 'nothing more'],
    ['A'.repeat(201), 'no more than 200 characters'],
  ])('says of %s what was expected: %s', (text, wanted) => {
    const read = readCode(grammar, text);
    expect(read.ok ? null : expectationText(translators.en, grammar, read.failure.expected)).toBe(wanted);
  });
});
