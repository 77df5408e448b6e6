import type { ReactNode } from 'react';

type Props = {
  /** What the table is, for who cannot see it. */
  caption: string;
  columns: readonly { readonly label: ReactNode; readonly align?: 'start' | 'end' }[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Scrolls within itself rather than make the page long; whole on paper. */
  bounded?: boolean;
};

/** A few rows to read. A list that one filters and pages is a `DataTable`. */
export function SimpleTable({ caption, columns, rows, bounded = false }: Props) {
  const side = (column: number) =>
    columns[column]?.align === 'end' ? 'text-end tabular-nums' : 'text-start';
  return (
    <section
      className={`relative overflow-x-auto ${bounded ? 'max-h-[32rem] overflow-y-auto border-line border-y print:max-h-none' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={caption}
    >
      <table className={`w-full border-collapse text-sm ${columns.length > 3 ? 'min-w-[42rem]' : ''}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                key={column}
                scope="col"
                className={`sticky top-0 bg-paper py-1.5 pe-4 font-medium text-muted shadow-[inset_0_-1px_0_var(--line)] ${side(column)}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-line border-b last:border-b-0">
              {cells.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  key={column}
                  className={`py-1.5 pe-4 align-baseline ${side(column)}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
