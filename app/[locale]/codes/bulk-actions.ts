'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import type { BulkAnswer, ToldReport } from '@/components/edit-code/bulk-needs';
import type { BulkReport } from '@/lib/domain/bulk-change';
import type { Refusal } from '@/lib/domain/result';
import { tellRefusal } from '@/lib/domain/tell-refusal';
import { localeHref } from '@/lib/i18n/href';
import { bulkChangeCodes } from '@/lib/usecases/code/bulk-change-codes';
import { previewBulkChange } from '@/lib/usecases/code/preview-bulk-change';
import { undoBulkChange } from '@/lib/usecases/code/undo-bulk-change';
import { faultMessages } from '@/lib/web/fault-messages';
import { attempt } from '@/lib/web/read';

/** What a bulk change would do; nothing is changed. */
export async function previewBulk(input: unknown): Promise<BulkAnswer<ToldReport>> {
  const result = await attempt(previewBulkChange, input);
  return result.ok ? { ok: true, value: await told(result.value) } : answerRefused(result.refusal);
}

/** Changes codes together, and shows the table as it is then. */
export async function applyBulk(input: unknown): Promise<BulkAnswer<ToldReport & { readonly id: string }>> {
  const result = await attempt(bulkChangeCodes, input);
  if (!result.ok) return answerRefused(result.refusal);
  refresh();
  return { ok: true, value: { ...(await told(result.value)), id: result.value.id } };
}

/** Takes a bulk change back, and shows the table as it is then. */
export async function undoBulk(
  id: string,
): Promise<BulkAnswer<{ readonly restored: number; readonly kept: number }>> {
  const result = await attempt(undoBulkChange, { id });
  if (!result.ok) return answerRefused(result.refusal);
  refresh();
  const { restored, kept } = result.value;
  return { ok: true, value: { restored, kept } };
}

async function told({ total, changed, unchanged, refused, examples }: BulkReport): Promise<ToldReport> {
  return {
    total,
    changed,
    unchanged,
    refused: await Promise.all(
      refused.map(async ({ fault, codes, examples: some }) => ({
        error: await tell({ fault, params: {}, fields: [] }),
        codes,
        examples: some.map(({ code }) => code),
      })),
    ),
    examples: examples.map(({ code, changes }) => ({
      code,
      changes: Object.values(changes)
        .map(({ from, to }) => `${from ?? '–'} → ${to ?? '–'}`)
        .join(', '),
    })),
  };
}

async function answerRefused(refusal: Refusal) {
  const [field] = refusal.fields;
  return { ok: false as const, error: await tell(field ? { ...field, fields: [] } : refusal) };
}

async function tell(refusal: Refusal) {
  const locale = await getLocale();
  const { message, code, path } = tellRefusal(refusal, locale, await faultMessages(locale));
  return { message, code, href: localeHref(locale, path) };
}
