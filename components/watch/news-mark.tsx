import { useLocale, useTranslations } from 'next-intl';
import { UNREAD_LIMIT } from '@/lib/domain/watch';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';

/** In the rail: how many changes one has not seen of what one watches. */
export function NewsMark({ count }: { count: number }) {
  const t = useTranslations('watch');
  const locale = useLocale();
  if (count === 0) return null;
  const more = count > UNREAD_LIMIT;
  const label = more ? t('unreadMore', { count: UNREAD_LIMIT }) : t('unread', { count });
  return (
    <a
      href={localeHref(locale, '/activity?watched=me')}
      className="news-mark"
      aria-label={label}
      data-tip={label}
    >
      <Icon name="activity" />
      <b className="tabular-nums">{more ? `${UNREAD_LIMIT}+` : count}</b>
    </a>
  );
}
