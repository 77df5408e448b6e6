import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRange, foldFree, numberCells, rangesAround } from './number-space';

describe('cutRange', () => {
  it.each([
    ['four digits whole', [9999], { from: 0, to: 9999, size: 100 }],
    ['three digits whole', [999], { from: 0, to: 999, size: 10 }],
    ['two digits whole', [99], { from: 0, to: 99, size: 1 }],
    ['a cell of four digits', [9999, 4200, 100], { from: 4200, to: 4299, size: 1 }],
    ['from inside a cell', [9999, 4242, 100], { from: 4200, to: 4299, size: 1 }],
    ['beyond the end', [9999, 70_000, 100], { from: 9900, to: 9999, size: 1 }],
    ['a span that is no power of ten', [9999, 1300, 250], { from: 1000, to: 1999, size: 10 }],
    ['a span larger than the space', [999, 5, 100_000], { from: 0, to: 999, size: 10 }],
  ] as const)('%s', (_, [last, from, span], range) => {
    expect(cutRange(last, from, span)).toEqual(range);
  });

  it('has at most 100 cells, which begin and end where it does', () => {
    const width = fc.integer({ min: 1, max: 9 });
    const number = fc.integer({ min: 0, max: 999_999_999 });
    const power = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(width, number, power, (digits, from, span) => {
        const range = cutRange(10 ** digits - 1, from, 10 ** span);
        const cells = numberCells(range, { stretches: [], reserved: [], next: 1 });
        expect(cells.length).toBeLessThanOrEqual(100);
        expect(cells[0]?.from).toBe(range.from);
        expect(cells.at(-1)?.to).toBe(range.to);
        expect(range.to).toBeLessThan(10 ** digits);
      }),
    );
  });
});

describe('numberCells', () => {
  const cells = numberCells(
    { from: 0, to: 29, size: 10 },
    {
      stretches: [
        { stretch: 0, status: 'active', codes: 3, code: 'AAA0001' },
        { stretch: 0, status: 'retired', codes: 1, code: 'AAA0009' },
        { stretch: 2, status: 'draft', codes: 1, code: 'AAA0020' },
      ],
      reserved: [{ from: 15, to: 20 }],
      next: 10,
    },
  );

  it('counts the codes of each status where they are', () => {
    expect(cells.map((cell) => cell.codes)).toEqual([
      { draft: 0, active: 3, deprecated: 0, retired: 1 },
      { draft: 0, active: 0, deprecated: 0, retired: 0 },
      { draft: 1, active: 0, deprecated: 0, retired: 0 },
    ]);
  });

  it('marks every cell that a reservation touches, and the one of the next number', () => {
    expect(cells.map((cell) => cell.reserved)).toEqual([false, true, true]);
    expect(cells.map((cell) => cell.isNext)).toEqual([false, true, false]);
  });

  it('names the code of a cell of one number', () => {
    const [one] = numberCells(
      { from: 7, to: 7, size: 1 },
      { stretches: [{ stretch: 7, status: 'active', codes: 1, code: 'AAA0007' }], reserved: [], next: 8 },
    );
    expect(one?.code).toBe('AAA0007');
  });
});

describe('rangesAround', () => {
  it.each([
    [9999, 42, 100, ['0-9999', '0-99']],
    [9999, 0, 10_000, ['0-9999']],
    [
      999_999_999,
      123_456_789,
      1_000,
      ['0-999999999', '120000000-129999999', '123400000-123499999', '123456000-123456999'],
    ],
  ])('leads from 0 to %i down to %i', (last, from, span, wanted) => {
    const ranges = rangesAround(last, cutRange(last, from, span));
    expect(ranges.map((range) => `${range.from}-${range.to}`)).toEqual(wanted);
  });
});

describe('foldFree', () => {
  it('tells free numbers in a row at once and everything else by itself', () => {
    const range = { from: 0, to: 99, size: 10 };
    const stretches = [
      { stretch: 3, status: 'active' as const, codes: 2, code: 'AAA0030' },
      { stretch: 4, status: 'active' as const, codes: 1, code: 'AAA0040' },
    ];
    const folded = foldFree(numberCells(range, { stretches, reserved: [{ from: 80, to: 81 }], next: 50 }));
    expect(folded.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '0-29',
      '30-39',
      '40-49',
      '50-59',
      '60-79',
      '80-89',
      '90-99',
    ]);
  });
});
