import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect } from 'react';
import type { RowDrawing } from './row-drawing';
import { useLive } from './use-live';

type Props = RowDrawing & {
  ids: readonly string[];
  /** The last rows are near: more are wanted. */
  onNearEnd: () => void;
};

/** Height of a row in px, until one was measured. */
const ROW = 36;
/** Drawn beyond what is in sight. */
const SPARE = 12;
/** So many rows before the last, more are fetched. */
const NEAR = 40;

/** The rows in sight; the others are room. Until the page listens, all are there: without a script they have to be. */
export function VirtualRows({ scroller, active, columns, draw, ids, onNearEnd }: Props) {
  const isLive = useLive();
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (place) => ids[place] ?? place,
    estimateSize: () => ROW,
    measureElement: heightOf,
    overscan: SPARE,
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      if (active < 0 || active >= range.count || places.includes(active)) return places;
      return [...places, active].sort((a, b) => a - b);
    },
  });
  // What is told under a row comes and goes without the row itself becoming higher.
  useLayoutEffect(() => {
    for (const row of scroller.current?.querySelectorAll<HTMLTableRowElement>('tr[data-index]') ?? []) {
      virtualizer.measureElement(row);
    }
  });
  const last = virtualizer.range?.endIndex ?? 0;
  const isNearEnd = isLive && last > 0 && last + NEAR >= ids.length;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);

  const drawn = virtualizer.getVirtualItems();
  if (!isLive || drawn.length === 0) return ids.map((_, place) => draw(place));
  const end = drawn.at(-1)?.end ?? 0;
  // In one list, where a row keeps its place by its key: one that is drawn anew would lose the focus.
  return (
    <>
      {drawn.flatMap(({ index, start }, place) => [
        <Room key={`before ${ids[index]}`} height={start - (drawn[place - 1]?.end ?? 0)} columns={columns} />,
        draw(index, virtualizer.measureElement),
      ])}
      <Room height={virtualizer.getTotalSize() - end} columns={columns} />
    </>
  );
}

/** Of a row, and of what is told under it. */
function heightOf(row: HTMLTableRowElement): number {
  let height = row.getBoundingClientRect().height;
  for (let told = row.nextElementSibling; told?.matches('.row-note'); told = told.nextElementSibling) {
    height += told.getBoundingClientRect().height;
  }
  return Math.round(height);
}

/** The place of rows that are not drawn. */
function Room({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="row-room">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
