import { getFormatter, getNow } from 'next-intl/server';
import { TimeText, type TimeTexts } from './time-text';

/** On the server: writes times in the reader's language and zone, also for rows that a client component shows. */
export async function getTimeTexts(): Promise<(time: Date) => TimeTexts> {
  const format = await getFormatter();
  const now = await getNow();
  return (time) => ({
    iso: time.toISOString(),
    relative: format.relativeTime(time, now),
    exact: format.dateTime(time, 'exact'),
  });
}

/** A time in a page. `full` also writes it exactly, for where that matters. */
export async function RelativeTime({ time, full = false }: { time: Date; full?: boolean }) {
  const texts = (await getTimeTexts())(time);
  if (!full) return <TimeText {...texts} />;
  return (
    <time dateTime={texts.iso}>
      {texts.relative} <span className="text-muted">({texts.exact})</span>
    </time>
  );
}
