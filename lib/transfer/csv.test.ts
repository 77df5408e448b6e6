import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecord, readCell } from './csv';

/** As a reader of RFC 4180 sees it; two records, since an empty line alone would be none. */
function readBack(cells: readonly string[]): unknown {
  const [, record] = parse(csvRecord(['a']) + csvRecord(cells), {
    relax_column_count: true,
    record_delimiter: '\r\n',
  });
  return record;
}

const trap = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '＝', '行', '\u{1f600}');
const text = fc.string({
  unit: fc.oneof(trap, fc.string({ maxLength: 3, unit: 'grapheme' })),
  maxLength: 12,
});

describe('csvRecord', () => {
  it.each([
    [['UOS_*0011', 400, null], 'UOS_*0011,400,\r\n'],
    [['a,b', 'say "no"', 'two\r\nlines'], '"a,b","say ""no""","two\r\nlines"\r\n'],
    [['=1+1', '+49', '-', '@here', '＝1'], "'=1+1,'+49,'-,'@here,'＝1\r\n"],
    [['\tx', '\rx'], `'\tx,"'\rx"\r\n`],
    [[-1], '-1\r\n'],
    [["'=1", "'"], "''=1,'\r\n"],
    [['a=b', ' =1'], 'a=b, =1\r\n'],
  ])('writes %j', (cells, record) => {
    expect(csvRecord(cells)).toBe(record);
  });

  it('marks formulas so that each text is told again', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
        const [, record] = parse(csvRecord(['a']) + csvRecord(cells), {
          relax_column_count: true,
          record_delimiter: '\r\n',
        });
        expect(record?.map(readCell)).toEqual(cells);
      }),
    );
  });

  it('is read back as it was, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
        const marked = cells.map((cell) => (/^'*[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell));
        expect(readBack(cells)).toEqual(marked);
      }),
    );
  });
});
