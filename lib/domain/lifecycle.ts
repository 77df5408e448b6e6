/** The life of a code and of a prefix. A retired one stays visible and is never handed out again. */
export const lifecycle = ['draft', 'active', 'deprecated', 'retired'] as const;
export type Lifecycle = (typeof lifecycle)[number];

/** What each state may become. Deprecating can be undone; a draft that came to nothing is retired at once. */
const next: Readonly<Record<Lifecycle, readonly Lifecycle[]>> = {
  draft: ['active', 'retired'],
  active: ['deprecated'],
  deprecated: ['active', 'retired'],
  retired: [],
};

/** Whether something may go from one state to another, or stay. */
export function mayBecome(from: Lifecycle, to: Lifecycle): boolean {
  return from === to || next[from].includes(to);
}

/** Whether something with this status is no longer to be used, so that a reason and a replacement can be told. */
export function isEnding(status: Lifecycle): boolean {
  return status === 'deprecated' || status === 'retired';
}
