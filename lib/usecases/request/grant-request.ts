import type { AuditEvent } from '../../domain/audit-event';
import { ok, type Result, refuse } from '../../domain/result';
import type { RequestRecord } from '../../store/request-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { addCategory } from '../add-category';
import type { Context } from '../use-case';
import { grantOwnership, grantRetirement } from './grant-change';
import { type Granted, grantPrefix } from './grant-prefix';

/**
 * Does what a locked request asks for. What somebody did meanwhile stands: then it is refused, as by `grantPrefix`,
 * `grantOwnership`, `grantRetirement` and `addCategory`.
 */
export async function grantRequest(context: Context, record: RequestRecord): Promise<Result<Granted>> {
  const { scheme: slug, subject, by } = record.request;
  const scheme = await schemeToWriteIn(context.db, slug);
  if (scheme === null) return refuse('missing', 'scheme');
  switch (subject.kind) {
    case 'prefix':
      return grantPrefix(context, scheme, subject, { requestId: record.request.id, author: by });
    case 'ownership':
      return onlyEvents(await grantOwnership(context, slug, subject));
    case 'retirement':
      return onlyEvents(await grantRetirement(context, slug, subject));
    case 'category': {
      const { kind: _, ...category } = subject;
      const added = await addCategory(context, scheme, { ...category, meanings: [] });
      return onlyEvents(added.ok ? ok([added.value]) : added);
    }
  }
}

function onlyEvents(result: Result<readonly AuditEvent[]>): Result<Granted> {
  return result.ok ? ok({ events: result.value, prefixId: null }) : result;
}
