import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CANDIDATE_LIMIT, TEXT_LIMIT } from './candidate';
import { findCandidates } from './find-candidates';
import { schemes } from './schemes.fixture';

const found = (text: string) => findCandidates(text, schemes).candidates;
/** The readings of each candidate that has some; `~` marks a spelling that is not canonical. */
const read = (text: string) =>
  found(text)
    .filter(({ readings }) => readings.length > 0)
    .map(({ readings }) =>
      readings.map(({ canonical, exact }) => (exact ? canonical : `~${canonical}`)).join(' '),
    );
const aliases = (text: string) => found(text).flatMap(({ alias, text }) => (alias ? [text] : []));

describe('well-formed codes', () => {
  test.each([
    [
      'AUM0017: denied. [GW020001] (APP_002), UOS_USRCRT0030.',
      ['AUM0017', 'GW020001', 'APP_002', 'UOS_USRCRT0030'],
    ],
    ['UOS_*0011 and UOS_USRUPD0011', ['UOS_*0011', 'UOS_USRUPD0011']],
    ['エラーAUM0017が発生しました', ['AUM0017']],
    ['/c/AUM0017?x=1', ['AUM0017']],
    ['in another spelling: aum0017 AUM-0017', ['~AUM0017', '~AUM0017']],
    ['part of a word: XAUM0017 AUM00171 AUM0017_OLD', []],
    ['unknown prefixes in running text: RFC9457, ISO8601, XYZ_001', []],
    ['{"code":"XYZ0001"}', ['XYZ0001 ~XYZ_*0001']],
    ['the quoted `XY990001`', ['XY990001']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['a conflict arose, not_found too', ['not_found']],
    ['a "conflict" arose', ['conflict']],
    ['a "Conflict" arose', []],
    ['code=Conflict error=conflict x', ['~conflict', 'conflict']],
    ['NOT_FOUND in running text', []],
    ['misspelt: not__found, not_found_', []],
    ['conflict', ['conflict']],
    ['notFound', ['~not_found']],
    ['conflict\nnot_found', ['conflict', 'not_found']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what may be an alias', () => {
  test.each([
    ['got EMPTY_FILE, see README or HTTP2', ['EMPTY_FILE', 'HTTP2']],
    ["params.err === 'FORBIDDEN'", ['FORBIDDEN']],
    ['FORBIDDEN', ['FORBIDDEN']],
    ['"err": "Forbidden", "forbidden": "no idea"', ['Forbidden']],
    ['status: 404, code: 17, "200"', []],
    [`${'A_'.repeat(60)}B`, []],
  ])('%j', (text, expected) => {
    expect(aliases(text)).toEqual(expected);
  });
});

describe('a text that is one code', () => {
  test.each([
    ['aum 17', 'AUM0017'],
    [' AUM－１７ ', 'AUM0017'],
    ['uos 30', 'UOS_*0030'],
    ['app2', 'APP_002'],
    ['aum_17', 'AUM0017'],
    ['Not Found', 'not_found'],
  ])('%j', (text, canonical) => {
    const [candidate, ...rest] = found(text);
    expect(rest).toEqual([]);
    expect(candidate).toMatchObject({ text: text.trim(), standing: 'alone' });
    expect(candidate?.readings.map((reading) => reading.canonical)).toContain(canonical);
  });

  test('or several, is read one by one', () => {
    expect(read('APP_002/AUM0017')).toEqual(['APP_002', 'AUM0017']);
    expect(read('not_found/user_not_found')).toEqual(['not_found', 'user_not_found']);
  });
});

test('a candidate has its place, its readings and how it stands', () => {
  const [candidate] = found('x {"err": "UOS_USRCRT0030"}');
  expect(candidate).toMatchObject({
    text: 'UOS_USRCRT0030',
    start: 11,
    end: 25,
    standing: 'field',
    alias: true,
    readings: [
      {
        scheme: 'AAA_OPERATION0000',
        parts: { prefix: 'UOS', number: 30, context: { operation: 'USRCRT' } },
        canonical: 'UOS_USRCRT0030',
        identity: 'UOS_*0030',
        prefix: 'known',
        exact: true,
      },
    ],
  });
});

test('a scheme without a list of prefixes takes any', () => {
  const open = schemes.map((scheme) => ({ ...scheme, prefixes: null }));
  expect(findCandidates('see XYZ0001 there', open).candidates[0]?.readings[0]?.prefix).toBe('known');
});

describe('bounds', () => {
  const codes = (count: number) =>
    Array.from({ length: count }, (_, index) => `AUM${String(index).padStart(4, '0')}`);

  test('say when the text was cut', () => {
    const text = `${' '.repeat(TEXT_LIMIT - 7)}AUM0001 AUM0002`;
    expect(findCandidates(text, schemes)).toMatchObject({ candidates: [{ text: 'AUM0001' }], textCut: true });
    expect(findCandidates('AUM0001', schemes).textCut).toBe(false);
  });

  test('keep every place of a code, and say when there are too many different ones', () => {
    const most = codes(CANDIDATE_LIMIT).join(' ');
    expect(findCandidates(`${most} ${most}`, schemes)).toMatchObject({ candidatesCut: false });
    expect(found(`${most} ${most}`)).toHaveLength(2 * CANDIDATE_LIMIT);
    const many = findCandidates(codes(CANDIDATE_LIMIT + 1).join(' '), schemes);
    expect(many.candidatesCut).toBe(true);
    expect(many.candidates).toHaveLength(CANDIDATE_LIMIT);
  });

  test('keep what is most likely a code', () => {
    const noise = Array.from({ length: CANDIDATE_LIMIT }, (_, index) => `NOISE_${index}`).join(' ');
    const { candidates } = findCandidates(`${noise} "plain" AUM0017`, schemes);
    expect(candidates.slice(-2).map(({ text }) => text)).toEqual(['plain', 'AUM0017']);
  });
});

const piece = fc.constantFrom(
  ...[
    'AUM',
    '0017',
    'UOS_',
    'USRCRT',
    'AUM0017',
    'not_found',
    'conflict',
    'code',
    '_',
    '-',
    '*',
    '"',
    "'",
    '\\',
  ],
  ...[':', '=', ' ', '\n', '{', '}', '<', '>', 'ア', '😀', '\u0000', '１'],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

test('in any text the candidates lie one after another and are what the text says there', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let at = 0;
      for (const { start, end, text: piece, readings, alias } of found(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(piece);
        expect(alias || readings.length > 0).toBe(true);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1_000 },
  );
});

// Quadratic time would take minutes for each of these, not a part of a second.
test.each([
  ['one word', 'a'],
  ['one constant', 'A_'],
  ['beginnings of codes', 'AUM-'],
  ['beginnings with a context', 'UOS_AAAAAAAAAAAA_'],
  ['opened quotes', '"a'],
  ['escaped quotes', '\\"'],
  ['fields without end', 'code='],
  ['blanks', ' '],
  ['lines', '\n'],
  ['names', 'a_a '],
  ['one code', 'AUM0017 '],
])('the longest text of %s is looked through', (_, unit) => {
  const text = unit.repeat(TEXT_LIMIT / unit.length + 1);
  const { candidates, textCut } = findCandidates(text, schemes);
  expect(textCut).toBe(true);
  expect(candidates.length).toBeLessThanOrEqual(TEXT_LIMIT / 2);
});

test('a code is found wherever it stands between other words', () => {
  const code = fc.constantFrom('AUM0017', 'GW020001', 'APP_002', 'UOS_USRCRT0030', 'UOS_*0011');
  const around = fc.stringMatching(/^[a-z .,:;()\n"']*$/);
  fc.assert(
    fc.property(around, code, around, (before, code, after) => {
      const places = found(`${before} ${code} ${after}`).map(({ text, start }) => `${text}@${start}`);
      expect(places).toContain(`${code}@${before.length + 1}`);
    }),
  );
});
