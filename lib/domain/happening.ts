/** What happens to a request that somebody wants to hear of. */
export const happenings = [
  'submitted',
  'commented',
  'changed',
  'consented',
  'decided',
  'withdrawn',
  'expiring',
  'expired',
  'escalated',
] as const;
export type Happening = (typeof happenings)[number];
