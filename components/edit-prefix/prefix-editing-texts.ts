import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { getCellTexts } from '../ui/cell-texts';
import type { PrefixEditingNeeds } from './prefix-editing-needs';

/** On the server: what a table of prefixes says to who may edit it. */
export async function prefixEditingNeeds(save: PrefixEditingNeeds['save']): Promise<PrefixEditingNeeds> {
  const t = await getTranslations('prefixes');
  const { unreachable } = await getFormTexts();
  return {
    save,
    unreachable,
    labels: { title: t('name'), repository: t('repository') },
    texts: await getCellTexts(),
  };
}
