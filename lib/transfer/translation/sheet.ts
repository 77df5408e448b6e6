import { CsvError, parse } from 'csv-parse/sync';
import { BYTE_ORDER_MARK, csvRecord, readCell } from '../csv';
import {
  type ReadEntry,
  type TranslationReader,
  type TranslationWriter,
  translationFileStates,
} from './translation-entry';
import { UnreadableFile } from './unreadable-file';

const columns = ['scheme', 'code', 'locale', 'source', 'text', 'state', 'outdated', 'description'] as const;
type Column = (typeof columns)[number];

/** A row for each code and locale, messages as they are stored. */
export const writeSheet: TranslationWriter = async function* (batches) {
  yield BYTE_ORDER_MARK + csvRecord(columns);
  for await (const entries of batches) {
    yield entries
      .map((entry) =>
        csvRecord([
          ...[entry.scheme, entry.code, entry.locale, entry.source, entry.text, entry.state],
          entry.outdated === null ? null : entry.outdated ? 'yes' : 'no',
          entry.description,
        ]),
      )
      .join('');
  }
};

/** Takes columns in any order, leaves out those it does not know, and reads what spreadsheets write: `;` or tabs too. */
export const readSheet: TranslationReader = (text, file) => {
  const [delimiter = ','] = /[,;\t]/.exec(text.slice(0, text.search(/\r|\n|$/))) ?? [];
  const [header, ...rows] = records(text, delimiter);
  const names = header?.cells ?? [];
  const cellOf = (cells: readonly string[], column: Column): string | null => {
    const cell = cells[names.indexOf(column)];
    return cell === undefined || cell === '' ? null : readCell(cell);
  };
  for (const column of ['scheme', 'code', 'text'] as const) {
    if (!names.includes(column)) throw new UnreadableFile('structure', { line: 1, column: 1 });
  }
  return rows.map(({ cells, line }): ReadEntry => {
    const place = { line, column: 1 };
    const scheme = cellOf(cells, 'scheme');
    const code = cellOf(cells, 'code');
    if (scheme === null || code === null) throw new UnreadableFile('key', place);
    const state = cellOf(cells, 'state')?.trim();
    const outdated = cellOf(cells, 'outdated')?.trim();
    return {
      scheme,
      code,
      locale: cellOf(cells, 'locale') ?? file.locale ?? '',
      source: cellOf(cells, 'source'),
      text: cellOf(cells, 'text'),
      state: translationFileStates.find((known) => known === state) ?? null,
      outdated: outdated === 'yes' ? true : outdated === 'no' ? false : null,
      description: cellOf(cells, 'description'),
      place,
    };
  });
};

type SheetRecord = { readonly cells: readonly string[]; readonly line: number };

function records(text: string, delimiter: string): readonly SheetRecord[] {
  const found: SheetRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
      on_record(cells: string[]) {
        if (cells.some((cell) => cell !== '')) found.push({ cells, line });
        line += cells.join().split('\n').length;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile('syntax', { line, column: 1 });
  }
  return found;
}
