const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;

/** The three ways to write an HTTP-date, the latter two obsolete; all of them are GMT (RFC 9110, section 5.6.7). */
const dates = [
  String.raw`[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) ${time} GMT`,
  String.raw`[A-Z][a-z]+day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) ${time} GMT`,
  String.raw`[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) ${time} (?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * How long a `Retry-After` asks to wait: seconds or a date (RFC 9110, section 10.2.3).
 * @param now when it came
 * @returns milliseconds, 0 where the date is past; null where it says nothing that could be understood
 */
export function readRetryAfter(value: string, now: Date): number | null {
  const text = value.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1_000, Number.MAX_SAFE_INTEGER);
  const at = readHttpDate(text, now);
  return at === null ? null : Math.max(0, at - now.getTime());
}

function readHttpDate(text: string, now: Date): number | null {
  for (const form of dates) {
    const { day, month = '', year, hour, minute, second } = form.exec(text)?.groups ?? {};
    const at = months.indexOf(month);
    if (at < 0) continue;
    return Date.UTC(
      fullYear(Number(year), now),
      at,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    );
  }
  return null;
}

/** Two digits that would lie more than 50 years ahead are of the past (RFC 9110, section 5.6.7). */
function fullYear(year: number, now: Date): number {
  if (year > 99) return year;
  const present = now.getUTCFullYear();
  const near = present - (present % 100) + year;
  return near > present + 50 ? near - 100 : near;
}
