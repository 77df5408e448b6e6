const DAY = 86_400_000;
const days = [90, 7, 30, 365] as const;

/** When a new token may end: so many days from now, to the minute. */
export function tokenEnds(now: Date): readonly { readonly days: number; readonly at: Date }[] {
  const minute = Math.ceil(now.getTime() / 60_000) * 60_000;
  return days.map((count) => ({ days: count, at: new Date(minute + count * DAY) }));
}
