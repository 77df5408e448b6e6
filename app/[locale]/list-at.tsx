import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { TableSkeleton } from '@/components/ui/skeleton';
import { isArriving, whenLate } from './when-late';

/** The list at an address; who arrives at a slow one sees a table's place until it comes. */
export async function listAt(path: string, list: Promise<ReactElement>): Promise<ReactElement> {
  const t = await getTranslations('frame');
  return whenLate(list, <TableSkeleton label={t('loading')} />, isArriving(await headers(), path));
}
