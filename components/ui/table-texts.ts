import { getTranslations } from 'next-intl/server';

export type TableTexts = {
  columns: string;
  apply: string;
  dense: string;
  normal: string;
  select: string;
  clear: string;
};

/** On the server: what a table itself says. */
export async function getTableTexts(): Promise<TableTexts> {
  const t = await getTranslations('table');
  return {
    columns: t('columns'),
    apply: t('apply'),
    dense: t('dense'),
    normal: t('normal'),
    select: t('select'),
    clear: t('clear'),
  };
}
