/** What can be watched. A watched prefix includes its codes. */
export const watchable = ['code', 'prefix'] as const;
export type Watchable = (typeof watchable)[number];

/** More than this somebody does not watch: each is looked up for the mark at every page. */
export const WATCH_LIMIT = 500;

/** The mark counts no further. */
export const UNREAD_LIMIT = 99;

export const digestFrequencies = ['off', 'daily', 'weekly'] as const;
export type DigestFrequency = (typeof digestFrequencies)[number];

const DAY_MS = 86_400_000;

/** When the digest after this moment is due; one that is off is asked again the next day, and still is. */
export function digestAfter(frequency: DigestFrequency, at: Date): Date {
  return new Date(at.getTime() + (frequency === 'weekly' ? 7 : 1) * DAY_MS);
}
