import type { ReactNode } from 'react';

/** A passage that must not be overlooked. */
export function Note({ tone = 'plain', children }: { tone?: 'plain' | 'danger'; children: ReactNode }) {
  return <div className={tone === 'danger' ? 'note note-danger' : 'note'}>{children}</div>;
}
