'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type {
  BulkAnswer,
  BulkApplied,
  BulkUndoAnswer,
  ToldReport,
} from '@/components/bulk-change/bulk-needs';
import { translationStates } from '@/lib/domain/translation';
import { bulkReview } from '@/lib/usecases/translation/bulk-review';
import { previewBulkReview } from '@/lib/usecases/translation/preview-bulk-review';
import { saveTranslation } from '@/lib/usecases/translation/save-translation';
import { undoBulkReview } from '@/lib/usecases/translation/undo-bulk-review';
import { action } from '@/lib/web/action';
import { attempt } from '@/lib/web/read';
import { bulkRefused, bulkUndone, toldReport } from '../../bulk-answer';

/** Saves the text of one cell; the grid stays and shows what is now. */
export const saveCellAction = action(saveTranslation);

/** What a change of many texts would do; nothing is changed. */
export async function previewReview(input: unknown): Promise<BulkAnswer<ToldReport>> {
  const result = await attempt(previewBulkReview, input);
  if (!result.ok) return bulkRefused(result.refusal);
  return { ok: true, value: await toldReport(result.value, await stateWords()) };
}

/** Changes many texts, and shows the grid as it is then. */
export async function applyReview(input: unknown): Promise<BulkAnswer<BulkApplied>> {
  const result = await attempt(bulkReview, input);
  if (!result.ok) return bulkRefused(result.refusal);
  refresh();
  const { id, isUndoable } = result.value;
  const told = await toldReport(result.value, await stateWords());
  return { ok: true, value: { ...told, id: isUndoable ? id : null } };
}

/** Takes such a change back, and shows the grid as it is then. */
export async function undoReview(id: string): Promise<BulkUndoAnswer> {
  return bulkUndone(await attempt(undoBulkReview, { id }));
}

/** Says a value that changes: a state, or whether a text is outdated, or a text. */
async function stateWords(): Promise<(value: unknown) => string> {
  const t = await getTranslations('translation');
  return (value) => {
    if (typeof value === 'boolean') return t(value ? 'outdated' : 'current');
    const state = translationStates.find((one) => one === value);
    return state === undefined ? String(value) : t(`state.${state}`);
  };
}
