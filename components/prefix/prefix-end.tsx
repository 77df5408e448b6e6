import { useTranslations } from 'next-intl';
import type { Prefix } from '@/lib/domain/prefix';
import { Note } from '../ui/note';
import { RelativeTime } from '../ui/relative-time';

type Props = { status: Prefix['status']; reason: string | null; since: Date | null };

/** Says of a prefix that gets no new codes why and since when. */
export function PrefixEnd({ status, reason, since }: Props) {
  const t = useTranslations('prefix.end');
  if (status !== 'deprecated' && status !== 'retired') return null;
  return (
    <Note>
      <p className="font-semibold">
        {t(status)}{' '}
        {since && (
          <span className="font-normal text-muted">
            <RelativeTime time={since} />
          </span>
        )}
      </p>
      {reason && <p>{reason}</p>}
    </Note>
  );
}
