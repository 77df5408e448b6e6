import { getTranslations } from 'next-intl/server';
import { messageChanges } from '@/lib/domain/code';
import { getFormTexts } from '../fault/form-texts';
import { lifecycleWords } from '../scheme/lifecycle-words';
import { getCellTexts } from '../ui/cell-texts';
import type { CodeEditingNeeds } from './code-editing-needs';

/** On the server: what a table of codes says to who may edit it. */
export async function codeEditingNeeds(save: CodeEditingNeeds['save']): Promise<CodeEditingNeeds> {
  const t = await getTranslations('editCode');
  const form = await getTranslations('codeForm');
  const { unreachable } = await getFormTexts();
  return {
    save,
    unreachable,
    labels: {
      message: form('message'),
      title: form('title'),
      httpStatus: form('httpStatus'),
      status: form('status'),
    },
    texts: {
      ...(await getCellTexts()),
      messageChange: form('messageChange'),
      // Other words: what a message is mostly changed for.
      changes: [...messageChanges]
        .sort((a, b) => Number(b === 'wording') - Number(a === 'wording'))
        .map((value) => ({ value, label: t(`change.${value}`) })),
      status: lifecycleWords(await getTranslations('lifecycle')),
    },
  };
}
