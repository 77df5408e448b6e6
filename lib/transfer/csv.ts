/** What a cell holds; `null` is left empty. */
export type CsvCell = string | number | null;

/** Says UTF-8 to spreadsheets, which else read the bytes in the code page of the machine. Stands before the header. */
export const BYTE_ORDER_MARK = '\u{feff}';

/**
 * What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection), full-width forms included; and a text that
 * looks as if it had been marked, so that each mark is one of ours.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const quoted = /[",\r\n]/;

/**
 * One record with its line end (RFC 4180, section 2). A text that a spreadsheet would run as a formula gets a `'`
 * before it, which spreadsheets show as text; nothing else is changed.
 */
export function csvRecord(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell that `csvRecord` wrote. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
