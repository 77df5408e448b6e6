import type { ReactNode } from 'react';

/** What is known of a thing, one `Fact` under the other. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="flex flex-col gap-3.5">{children}</dl>;
}

export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-sm">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
