'use server';

import { refresh } from 'next/cache';
import type {
  BulkAnswer,
  BulkApplied,
  BulkUndoAnswer,
  ToldReport,
} from '@/components/bulk-change/bulk-needs';
import { bulkChangeCodes } from '@/lib/usecases/code/bulk-change-codes';
import { previewBulkChange } from '@/lib/usecases/code/preview-bulk-change';
import { undoBulkChange } from '@/lib/usecases/code/undo-bulk-change';
import { attempt } from '@/lib/web/read';
import { bulkRefused, bulkUndone, toldReport } from '../bulk-answer';

/** What a bulk change would do; nothing is changed. */
export async function previewBulk(input: unknown): Promise<BulkAnswer<ToldReport>> {
  const result = await attempt(previewBulkChange, input);
  return result.ok ? { ok: true, value: await toldReport(result.value) } : bulkRefused(result.refusal);
}

/** Changes codes together, and shows the table as it is then. */
export async function applyBulk(input: unknown): Promise<BulkAnswer<BulkApplied>> {
  const result = await attempt(bulkChangeCodes, input);
  if (!result.ok) return bulkRefused(result.refusal);
  refresh();
  return { ok: true, value: { ...(await toldReport(result.value)), id: result.value.id } };
}

/** Takes a bulk change back, and shows the table as it is then. */
export async function undoBulk(id: string): Promise<BulkUndoAnswer> {
  return bulkUndone(await attempt(undoBulkChange, { id }));
}
