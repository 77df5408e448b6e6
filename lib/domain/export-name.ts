const stamped = /(\d{4})-?(\d\d)-?(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/;

/**
 * The name of an exported file, which says when that was, to the millisecond: `errdex-ja-20261130T110512345Z.po`. No
 * format keeps it, and a file that comes back is held against what has changed since.
 */
export function exportName(locale: string | null, at: Date, extension: string): string {
  return `errdex-${locale ?? 'all'}-${at.toISOString().replaceAll(/[-:.]/g, '')}${extension}`;
}

/** When a file of this name was exported; null where it does not say. */
export function exportTimeIn(name: string): Date | null {
  const [, year, month, day, hour, minute, second, milli] = stamped.exec(name) ?? [];
  if (year === undefined) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
