/** The cookie that tells the server the reader's time zone, written by the browser on its first visit. */
export const TIME_ZONE_COOKIE = 'time-zone';

/** The zone to write times in: what the cookie names if it is one, else UTC. */
export function timeZoneFrom(cookie: string | undefined): string {
  if (cookie === undefined) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: cookie }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
