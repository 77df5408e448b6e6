import { BYTE_ORDER_MARK, type CsvCell, csvRecord } from './csv';

export const listFormats = ['csv', 'json'] as const;
export type ListFormat = (typeof listFormats)[number];

/** How a list is written: the columns of CSV, in order, and the object of JSON. */
export type ListShape<Item> = {
  readonly columns: readonly (readonly [name: string, cell: (item: Item) => CsvCell])[];
  readonly object: (item: Item) => unknown;
};

/** A list as the text of a file, piece by piece as the batches come. */
export async function* writeList<Item>(
  format: ListFormat,
  { columns, object }: ListShape<Item>,
  batches: AsyncIterable<readonly Item[]>,
): AsyncGenerator<string> {
  switch (format) {
    case 'csv':
      yield BYTE_ORDER_MARK + csvRecord(columns.map(([name]) => name));
      for await (const items of batches) {
        yield items.map((item) => csvRecord(columns.map(([, cell]) => cell(item)))).join('');
      }
      return;
    case 'json': {
      let before = '[';
      for await (const items of batches) {
        yield `${before}\n${items.map((item) => JSON.stringify(object(item))).join(',\n')}`;
        before = ',';
      }
      yield before === '[' ? '[]\n' : '\n]\n';
      return;
    }
    default: {
      const rest: never = format;
      return rest;
    }
  }
}

/** Several values of one cell stand on a line each. */
export function lines(values: readonly string[]): CsvCell {
  return values.length === 0 ? null : values.join('\n');
}
