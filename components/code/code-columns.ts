import type { useTranslations } from 'next-intl';
import type { TableColumn } from '../ui/table-model';

/** The columns of a table of codes, in order. */
export function codeColumns(t: ReturnType<typeof useTranslations<'codes'>>): readonly TableColumn[] {
  return [
    { id: 'code', label: t('code'), sortable: true, pinned: true },
    { id: 'message', label: t('message'), grow: true },
    { id: 'title', label: t('name'), optional: true },
    { id: 'scheme', label: t('scheme') },
    { id: 'prefix', label: t('prefix'), optional: true },
    { id: 'category', label: t('category'), optional: true },
    { id: 'httpStatus', label: t('httpShort'), sortable: true, align: 'end' },
    { id: 'status', label: t('status'), sortable: true },
    { id: 'owners', label: t('owners') },
    { id: 'aliases', label: t('aliases'), optional: true },
    { id: 'updatedAt', label: t('updatedAt'), sortable: true },
  ];
}
