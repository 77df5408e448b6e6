import type { useTranslations } from 'next-intl';
import type { TableColumn } from '../ui/table-model';

/** The columns of a table of prefixes, in order. */
export function prefixColumns(t: ReturnType<typeof useTranslations<'prefixes'>>): readonly TableColumn[] {
  return [
    { id: 'prefix', label: t('prefix'), sortable: true, pinned: true },
    { id: 'title', label: t('name'), sortable: true, grow: true },
    { id: 'scheme', label: t('scheme') },
    { id: 'owners', label: t('owners') },
    { id: 'repository', label: t('repository') },
    { id: 'codes', label: t('codes'), sortable: true, align: 'end' },
    { id: 'used', label: t('used'), optional: true },
    { id: 'status', label: t('status') },
    { id: 'updatedAt', label: t('updatedAt'), sortable: true, optional: true },
  ];
}
