import { describe, expect, test } from 'vitest';
import { foldSpelling } from '../spelling';
import { findCandidates } from './find-candidates';
import { type Registered, resolve, spellingsOf } from './resolve';
import { schemes } from './schemes.fixture';

const registry: readonly Registered[] = [
  { scheme: 'AAA0000', code: 'AUM0017', aliases: [] },
  { scheme: 'AAAA_000', code: 'USR_001', aliases: [] },
  { scheme: 'AAA_OPERATION0000', code: 'UOS_*0037', aliases: ['EMPTY_FILE'] },
  { scheme: 'AAA_OPERATION0000', code: 'UOS_*0074', aliases: ['FORBIDDEN'] },
  { scheme: 'snake_case', code: 'forbidden', aliases: [] },
  { scheme: 'snake_case', code: 'not_found', aliases: ['NOT_FOUND'] },
];

const lookup = {
  code: (scheme: string, code: string) => registry.find((one) => one.scheme === scheme && one.code === code),
  alias: (folded: string) =>
    registry.filter(({ aliases }) => aliases.some((alias) => foldSpelling(alias) === folded)),
};

const told = (text: string) =>
  resolve(findCandidates(text, schemes).candidates, lookup).map(({ text, entry, reading }) => {
    const how = reading === null ? 'alias of ' : '';
    return `${text}: ${entry === null ? `unregistered ${reading?.canonical}` : how + entry.code}`;
  });

describe('registered', () => {
  test.each([
    ['AUM0017 and aum-0017', ['AUM0017: AUM0017', 'aum-0017: AUM0017']],
    ['UOS_USRUPD0037', ['UOS_USRUPD0037: UOS_*0037']],
    ['got EMPTY_FILE', ['EMPTY_FILE: alias of UOS_*0037']],
    ['EMPTY-FILE', ['EMPTY-FILE: alias of UOS_*0037']],
    ['FORBIDDEN', ['FORBIDDEN: forbidden', 'FORBIDDEN: alias of UOS_*0074']],
    ['"code": "forbidden"', ['forbidden: forbidden']],
    ["err === 'FORBIDDEN'", ['FORBIDDEN: forbidden', 'FORBIDDEN: alias of UOS_*0074']],
    ['NOT_FOUND', ['NOT_FOUND: not_found']],
    ['it is forbidden and not_found', ['not_found: not_found']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('not registered', () => {
  test.each([
    ['see AUM0099', ['AUM0099: unregistered AUM0099']],
    ['see aum0099', []],
    ['aum 99', ['aum 99: unregistered AUM0099']],
    ['"code":"XYZ0001"', ['XYZ0001: unregistered XYZ0001']],
    ['see XYZ0001', []],
    ['user_created SOME_CONSTANT "quoted" "user_deleted"', []],
    ['code=user_created', ['user_created: unregistered user_created']],
    ['user_created', ['user_created: unregistered user_created']],
    ['hello', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('the registry is asked for each spelling once', () => {
  const { candidates } = findCandidates(
    'AUM0017 UOS_USRUPD0037 UOS_USRCRT0037 "err": "UOS_ROLUPD0037" AUM0017',
    schemes,
  );
  const { codes, aliases } = spellingsOf(candidates);
  expect(codes.map(({ code }) => code)).toEqual(['AUM0017', 'UOS_*0037']);
  expect(aliases).toEqual(['AUM0017', 'UOSUSRUPD0037', 'UOSUSRCRT0037', 'UOSROLUPD0037']);
});
