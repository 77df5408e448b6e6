import { getTranslations } from 'next-intl/server';
import { messageChanges } from '@/lib/domain/code';
import { getBulkTexts } from '../bulk-change/bulk-texts';
import { getFormTexts } from '../fault/form-texts';
import { lifecycleWords } from '../scheme/lifecycle-words';
import { getCellTexts } from '../ui/cell-texts';
import type { CodeBulkNeeds } from './code-bulk-needs';
import type { CodeEditingNeeds } from './code-editing-needs';

/** On the server: what a table of codes says to who may edit it. */
export async function codeEditingNeeds(
  save: CodeEditingNeeds['save'],
  bulk: Pick<CodeBulkNeeds, 'preview' | 'apply' | 'undo' | 'matching'>,
): Promise<CodeEditingNeeds> {
  const t = await getTranslations('editCode');
  const form = await getTranslations('codeForm');
  const { unreachable } = await getFormTexts();
  const many = await getTranslations('bulk');
  const count = '{count}';
  const status = lifecycleWords(await getTranslations('lifecycle'));
  return {
    save,
    unreachable,
    bulk: {
      ...bulk,
      unreachable,
      status,
      texts: {
        ...(await getBulkTexts()),
        title: many('title'),
        which: many('which'),
        selected: many('selected', { count }),
        all: many('all', { count }),
        status: form('status'),
        httpStatus: form('httpStatus'),
        category: form('category'),
        value: many('value'),
        reason: form('reason'),
        apply: many('apply', { count }),
        done: many('done', { count }),
      },
    },
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
      status,
    },
  };
}
