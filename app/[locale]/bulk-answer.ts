import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import type { BulkUndoAnswer, ToldReport } from '@/components/bulk-change/bulk-needs';
import type { BulkReport, BulkUndone } from '@/lib/domain/bulk-change';
import type { Refusal, Result } from '@/lib/domain/result';
import { tellRefusal } from '@/lib/domain/tell-refusal';
import { localeHref } from '@/lib/i18n/href';
import { faultMessages } from '@/lib/web/fault-messages';

/**
 * A bulk change as the reader is told of it.
 * @param say a value that changes, in words
 */
export async function toldReport(
  { total, changed, unchanged, refused, examples }: BulkReport,
  say: (value: unknown) => string = String,
): Promise<ToldReport> {
  const words = (value: unknown) => (value === null || value === undefined ? '–' : say(value));
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
        .map(({ from, to }) => `${words(from)} → ${words(to)}`)
        .join(', '),
    })),
  };
}

/** A bulk change that was refused as a whole. */
export async function bulkRefused(refusal: Refusal) {
  const [field] = refusal.fields;
  return { ok: false as const, error: await tell(field ? { ...field, fields: [] } : refusal) };
}

/** A bulk change that was taken back, or not; the table is shown as it is then. */
export async function bulkUndone(result: Result<BulkUndone>): Promise<BulkUndoAnswer> {
  if (!result.ok) return bulkRefused(result.refusal);
  refresh();
  const { restored, kept } = result.value;
  return { ok: true, value: { restored, kept } };
}

async function tell(refusal: Refusal) {
  const locale = await getLocale();
  const { message, code, path } = tellRefusal(refusal, locale, await faultMessages(locale));
  return { message, code, href: localeHref(locale, path) };
}
