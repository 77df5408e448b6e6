import type { ReactNode } from 'react';

type Props = {
  /** Why there is nothing. */
  title: ReactNode;
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
  /** The heading's level where the empty thing has a heading of its own above it. */
  level?: 2 | 3;
};

/** Stands where nothing is: says why, and offers the next step. */
export function EmptyState({ title, children, action, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex max-w-prose flex-col items-start gap-3 py-8">
      <Heading className="text-lg">{title}</Heading>
      {children && <div className="text-muted">{children}</div>}
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
