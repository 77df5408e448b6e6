import type { useTranslations } from 'next-intl';
import type { TableColumn } from '../ui/table-model';

/** The columns of a table of events, in order. */
export function activityColumns(t: ReturnType<typeof useTranslations<'activity'>>): readonly TableColumn[] {
  return [
    { id: 'at', label: t('at'), pinned: true },
    { id: 'event', label: t('event'), grow: true },
    { id: 'actor', label: t('actor') },
    { id: 'scheme', label: t('scheme') },
    { id: 'kind', label: t('type'), optional: true },
    { id: 'fields', label: t('fields'), optional: true },
  ];
}
