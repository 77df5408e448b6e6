import { useLocale, useTranslations } from 'next-intl';
import { NOTICE_LIMIT } from '@/lib/domain/notice';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';

/** In the rail: the way to what one was told, and how much of it is news. */
export function NoticeMark({ count }: { count: number }) {
  const t = useTranslations('notices');
  const locale = useLocale();
  const more = count > NOTICE_LIMIT;
  const label = more ? t('markMore', { count: NOTICE_LIMIT }) : t('mark', { count });
  return (
    <a
      href={localeHref(locale, '/notices')}
      className="notice-mark"
      data-news={count > 0 || undefined}
      aria-label={label}
      data-tip={label}
    >
      <Icon name="bell" />
      {count > 0 && <b className="tabular-nums">{more ? `${NOTICE_LIMIT}+` : count}</b>}
    </a>
  );
}
