import { useTranslations } from 'next-intl';
import { RelativeTime } from '../ui/relative-time';
import { Section } from '../ui/section';

type Event = { readonly id: string; readonly at: Date; readonly type: string; readonly actorName: string };

/** What happened to the code, newest first. */
export function CodeHistory({ events }: { events: readonly Event[] }) {
  const t = useTranslations('code.history');
  if (events.length === 0) return null;
  return (
    <Section id="history" title={t('title')}>
      <ol className="flex flex-col gap-1">
        {events.map(({ id, at, type, actorName }) => (
          <li key={id}>
            {t(type === 'code.created' ? 'created' : 'changed', { actor: actorName })}{' '}
            <span className="text-muted">
              <RelativeTime time={at} full />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
