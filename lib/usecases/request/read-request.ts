import type { PrefixAvailability } from '../../domain/prefix-availability';
import type { PrefixRequest, RequestComment } from '../../domain/request';
import { isOpen } from '../../domain/request';
import { ok, refuse } from '../../domain/result';
import { readRequestInput } from '../../schema/request';
import { requestById } from '../../store/request-store';
import { selectComments } from '../../store/request-talk-store';
import { schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';
import { similarTo } from './find-conflicts';
import { reasonsAgainst } from './find-reasons';
import { type RequestRights, requestRights } from './request-rights';

const COMMENTS = 200;

/** Everything that deciding about a request needs, but for its history. */
export type RequestDescription = {
  readonly request: PrefixRequest;
  /** The first of them, in the order they were made. */
  readonly comments: readonly RequestComment[];
  /** Whether there are more: the list of comments has them all. */
  readonly moreComments: boolean;
  /** What stands in the way of an open request for a prefix now. */
  readonly conflicts: Pick<PrefixAvailability, 'reasons' | 'similar'>;
  readonly may: RequestRights;
};

/** A request of any kind. Refuses with `missing` at `id`. */
export const readRequest = query({
  title: 'Read a request',
  right: 'registry.read',
  input: readRequestInput,
  async run({ id }, context) {
    const { db } = context;
    const record = await requestById(db, id);
    if (record === null) return refuse('missing', 'id');
    const { request } = record;
    const [comments, conflicts, may] = await Promise.all([
      selectComments(db, { requestId: id, after: null, backwards: false, limit: COMMENTS + 1 }),
      conflictsNow(context, request),
      requestRights(context, record),
    ]);
    return ok<RequestDescription>({
      request,
      comments: comments.slice(0, COMMENTS),
      moreComments: comments.length > COMMENTS,
      conflicts,
      may,
    });
  },
});

async function conflictsNow(
  context: Parameters<typeof reasonsAgainst>[0],
  { id, scheme: slug, subject, status }: PrefixRequest,
): Promise<RequestDescription['conflicts']> {
  const none = { reasons: [], similar: [] };
  if (subject.kind !== 'prefix' || !isOpen(status)) return none;
  const scheme = await schemeBySlug(context.db, slug);
  if (scheme === null) return none;
  const [reasons, similar] = await Promise.all([
    reasonsAgainst(context, scheme, subject.prefix, id),
    similarTo(context, scheme, subject.title),
  ]);
  return { reasons, similar };
}
