import { z } from '@hono/zod-openapi';
import { BULK_EXAMPLES, type BulkReport, type BulkUndone } from '../domain/bulk-change';
import { faults } from '../domain/fault';
import { bulkChangeCodes } from '../usecases/code/bulk-change-codes';
import { previewBulkChange } from '../usecases/code/preview-bulk-change';
import { undoBulkChange } from '../usecases/code/undo-bulk-change';
import { endpoint, type Resources } from './endpoint';

/** 5,000 codes by name. */
export const bodyLimit = 1_000_000;

const named = z.object({ scheme: z.string(), code: z.string() });
const value = z.unknown().describe('Null where there was or is none.');
const report = {
  total: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.array(
    z.object({
      fault: z.string().describe('The code of the fault.'),
      codes: z.int(),
      examples: z.array(named),
    }),
  ),
  examples: z
    .array(named.extend({ changes: z.record(z.string(), z.object({ from: value, to: value })) }))
    .describe(`The first ${BULK_EXAMPLES} that change, field by field.`),
};
export const preview = z.object(report).openapi('BulkChangePreview');
export const bulkChange = z.object({ id: z.string(), ...report }).openapi('BulkChange');
export const undone = z
  .object({
    id: z.string().nullable().describe('Null: there was none to undo.'),
    restored: z.int(),
    kept: z.int().describe('Changed again since, and left so.'),
    keptExamples: z.array(named),
  })
  .openapi('BulkChangeReversal');

export function presentReport({ refused, examples, ...counts }: BulkReport) {
  return {
    ...counts,
    refused: refused.map(({ fault, codes, examples: some }) => ({
      fault: faults[fault].code,
      codes,
      examples: [...some],
    })),
    examples: [...examples],
  };
}

export function presentUndone({ keptExamples, ...told }: BulkUndone) {
  return { ...told, keptExamples: [...keptExamples] };
}

export const bulkChanges: Resources = {
  '/bulk-change-previews': {
    post: endpoint(previewBulkChange, { answer: preview, present: presentReport, bodyLimit }),
  },
  '/bulk-changes': {
    post: endpoint(bulkChangeCodes, {
      answer: bulkChange,
      present: ({ id, ...told }) => ({ id, ...presentReport(told) }),
      status: 201,
      bodyLimit,
    }),
  },
  '/bulk-change-reversals': {
    post: endpoint(undoBulkChange, {
      answer: undone,
      present: presentUndone,
    }),
  },
};
