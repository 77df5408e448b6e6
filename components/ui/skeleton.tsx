type Props = {
  /** Said to who cannot see it. */
  label: string;
  lines?: number;
};

/** Holds the place of text that is on its way. */
export function Skeleton({ label, lines = 3 }: Props) {
  return (
    <div role="status" className="flex flex-col gap-2.5 py-1">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((key) => (
        <span key={key} className="skeleton" />
      ))}
    </div>
  );
}

/** Holds the place of a table, at its height: the first load moves nothing. */
export function TableSkeleton({ label, rows = 20 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="table-skeleton">
      <span className="sr-only">{label}</span>
      <div className="table-skeleton-head" />
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((key) => (
        <div key={key} className="table-skeleton-row">
          <span className="skeleton" />
          <span className="skeleton" />
          <span className="skeleton" />
        </div>
      ))}
    </div>
  );
}
