import type { Formats } from 'next-intl';

/** How the portal writes dates, by name: `format.dateTime(value, 'exact')`. */
export const formats = {
  dateTime: {
    day: { year: 'numeric', month: 'short', day: 'numeric' },
    exact: {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    },
  },
} as const satisfies Formats;
