import type { useTranslations } from 'next-intl';
import type { TableColumn } from '../ui/table-model';

/** The columns of a table of requests, in order. */
export function requestColumns(t: ReturnType<typeof useTranslations<'requests'>>): readonly TableColumn[] {
  return [
    { id: 'prefix', label: t('wanted'), sortable: true, pinned: true },
    { id: 'title', label: t('component'), grow: true },
    { id: 'kind', label: t('kind') },
    { id: 'scheme', label: t('scheme') },
    { id: 'by', label: t('by') },
    { id: 'createdAt', label: t('age'), sortable: true },
    { id: 'conflicts', label: t('conflicts') },
    { id: 'approvals', label: t('approvals') },
    { id: 'status', label: t('status') },
    { id: 'expiresAt', label: t('expires'), sortable: true },
  ];
}
