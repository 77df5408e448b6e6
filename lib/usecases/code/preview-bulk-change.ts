import { ok } from '../../domain/result';
import { bulkChangeInput } from '../../schema/bulk-change';
import { query } from '../use-case';
import { planCodes } from './bulk-codes';
import { reportOf } from './bulk-plan';

/**
 * What a bulk change would do, and which codes it would leave and why; nothing is changed. Refuses with `missing` or
 * `too-many` at `codes` or `filter`.
 */
export const previewBulkChange = query({
  title: 'Preview a bulk change of codes',
  right: 'code.change',
  input: bulkChangeInput,
  async run(input, context) {
    const planned = await planCodes(context, input, false);
    return planned.ok ? ok(reportOf(planned.value.plan)) : planned;
  },
});
