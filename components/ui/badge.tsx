import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'good' | 'warning' | 'ended';

/** A state: a mark and its word. The four marks differ in form too: ring, disc, half and crossed. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
