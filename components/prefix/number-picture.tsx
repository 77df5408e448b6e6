import { codesIn, type NumberCell, type NumberRange } from '@/lib/domain/number-space';
import './number-picture.css';

type Props = {
  range: NumberRange;
  cells: readonly NumberCell[];
  padded: (number: number) => string;
  /** Where a cell leads: closer, or to its code. */
  linkOf: (cell: NumberCell) => string | null;
  nameOf: (cell: NumberCell) => string;
};

const columns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const COLUMNS = columns.length;
export const CELL = { width: 42, height: 34, gap: 4 };
const HEAD = 20;
const DIGIT = 8.6;

/** A grid of ten cells a row. Each is filled as far as its numbers are used; what follows tells the same in rows. */
export function NumberPicture({ range, cells, padded, linkOf, nameOf }: Props) {
  const margin = padded(0).length * DIGIT + 10;
  const row = range.size * COLUMNS;
  const rows = Math.ceil((range.to - range.from + 1) / row);
  const x = (column: number) => margin + column * (CELL.width + CELL.gap);
  const y = (line: number) => HEAD + line * (CELL.height + CELL.gap);
  const width = x(COLUMNS);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it names it; a title would float over every cell.
    <svg viewBox={`0 0 ${width} ${y(rows)}`} width={width} className="number-picture">
      <NumberPatterns />
      <g>
        {columns.map((column) => (
          <text
            key={column}
            x={x(column) + CELL.width / 2}
            y={HEAD - 7}
            textAnchor="middle"
            className="number-label"
          >
            {range.size === 1 ? column : `+${column * range.size}`}
          </text>
        ))}
        {Array.from({ length: rows }, (_, line) => range.from + line * row).map((first, line) => (
          <text key={first} x={0} y={y(line) + CELL.height / 2 + 5} className="number-label">
            {padded(first)}
          </text>
        ))}
      </g>
      {cells.map((cell) => {
        const place = (cell.from - range.from) / range.size;
        const href = linkOf(cell);
        const drawn = (
          <g transform={`translate(${x(place % COLUMNS)} ${y(Math.floor(place / COLUMNS))})`}>
            <title>{nameOf(cell)}</title>
            <Cell cell={cell} size={range.size} />
          </g>
        );
        if (href === null) return <g key={cell.from}>{drawn}</g>;
        return (
          <a key={cell.from} href={href} aria-label={nameOf(cell)}>
            {drawn}
          </a>
        );
      })}
    </svg>
  );
}

const stacked = ['active', 'deprecated', 'retired', 'draft'] as const;

/** One cell at its own origin, also for the legend. */
export function Cell({ cell, size }: { cell: Omit<NumberCell, 'from' | 'to' | 'code'>; size: number }) {
  const { width, height } = CELL;
  const used = codesIn({ ...cell, from: 0, to: 0, code: null });
  let top = height;
  return (
    <>
      <rect
        width={width}
        height={height}
        rx="3"
        className={used > 0 ? 'number-cell number-taken' : 'number-cell'}
      />
      {cell.reserved && <rect width={width} height={height} rx="3" className="number-reserved" />}
      {stacked.map((status) => {
        const codes = cell.codes[status];
        if (codes === 0) return null;
        const tall = Math.max(3, (height * codes) / size);
        top -= tall;
        return (
          <g key={status} className={`number-${status}${size === 1 ? '' : ' number-level'}`}>
            <rect y={Math.max(0, top)} width={width} height={Math.min(tall, height)} rx="3" />
            {status === 'retired' && size === 1 && (
              <path d={`M4 4 ${width - 4} ${height - 4}M${width - 4} 4 4 ${height - 4}`} />
            )}
          </g>
        );
      })}
      {size > 1 && used > 0 && (
        <text x={width / 2} y={height / 2 + 5} textAnchor="middle" className="number-count">
          {used}
        </text>
      )}
      {cell.isNext && (
        <>
          <rect width={width} height={height} rx="3" className="number-next" />
          {(size === 1 || used === 0) && (
            <path
              d={`M${width / 2 - 5} ${height / 2}h10M${width / 2} ${height / 2 - 5}v10`}
              className="number-next"
            />
          )}
        </>
      )}
    </>
  );
}

/** Hatching, for what must not be told apart by its hue alone. */
export function NumberPatterns() {
  return (
    <defs>
      <pattern
        id="number-reserved"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="6" className="number-stripe" />
      </pattern>
      <pattern id="number-deprecated" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="2.5" className="number-stripe-deprecated" />
      </pattern>
    </defs>
  );
}
