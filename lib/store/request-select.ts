import { z } from 'zod';
import { Prisma } from '../../prisma/generated/client';
import type { OwnerReference } from '../domain/code';
import {
  approvalsNeeded,
  isOpen,
  type PrefixRequest,
  type RequestConflict,
  type RequestKind,
  type RequestState,
  type RequestSubject,
  type Review,
} from '../domain/request';
import type { Scheme } from '../domain/scheme/scheme';

/** A row of `requestColumns`. */
export type RequestRow = Pick<Scheme, 'policy' | 'holdDays' | 'remindDays' | 'escalateDays'> & {
  readonly id: number;
  readonly schemeId: number;
  readonly scheme: string;
  readonly kind: RequestKind;
  readonly value: string;
  readonly segment: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly owners: readonly OwnerReference[];
  readonly newOwners: unknown;
  readonly httpStatus: number | null;
  readonly repositoryName: string | null;
  readonly repositoryUrl: string | null;
  readonly reason: string;
  readonly status: RequestState;
  readonly byId: string;
  readonly byName: string;
  readonly prefixId: number | null;
  readonly revision: number;
  readonly conflicts: readonly RequestConflict[];
  readonly expiresAt: Date;
  readonly escalatedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly reviews: readonly Review[];
  /** Keys of the present owners of the prefix it is about. */
  readonly ownerIds: readonly number[];
};

/** A time within JSON, as ISO 8601 in UTC. */
const isoTime = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of a request with all it is told with, for `FROM request r` and `requestJoins`. */
export const requestColumns = Prisma.sql`
  r.id, r.scheme_id AS "schemeId", s.slug AS scheme, s.policy::text AS policy, s.hold_days AS "holdDays",
  s.remind_days AS "remindDays", s.escalate_days AS "escalateDays", r.kind::text AS kind, r.value, r.segment, r.title,
  r.description, r.new_owners AS "newOwners", r.http_status AS "httpStatus", r.repository_name AS "repositoryName",
  r.repository_url AS "repositoryUrl", r.reason, r.status::text AS status, u.id AS "byId", u.name AS "byName",
  r.prefix_id AS "prefixId", r.revision, r.conflicts, r.expires_at AS "expiresAt", r.escalated_at AS "escalatedAt",
  r.version, r.created_at AS "createdAt", r.updated_at AS "updatedAt",
  (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY w.place), '[]')
   FROM unnest(r.owners) WITH ORDINALITY AS w(slug, place) JOIN owner o ON o.slug = w.slug) AS owners,
  (SELECT coalesce(json_agg(json_build_object(
     'verdict', v.verdict, 'comment', v.comment, 'by', json_build_object('id', vu.id, 'name', vu.name),
     'at', ${isoTime(Prisma.sql`v.created_at`)}, 'ownRequest', v.own_request, 'revision', v.revision) ORDER BY v.id), '[]')
   FROM request_review v JOIN "user" vu ON vu.id = v.by_user_id WHERE v.request_id = r.id) AS reviews,
  array(SELECT po.owner_id FROM prefix_owner po WHERE po.prefix_id = r.prefix_id ORDER BY po.position) AS "ownerIds"`;

export const requestJoins = Prisma.sql`JOIN scheme s ON s.id = r.scheme_id JOIN "user" u ON u.id = r.by_user_id`;

const newOwners = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['team', 'person']),
    contact: z.string().nullable(),
  }),
);

export function requestOf(row: RequestRow): PrefixRequest {
  const { id, scheme, reason, status, policy, kind, conflicts, revision, version, reviews } = row;
  const ofRevision = reviews.filter((review) => review.revision === revision);
  const isOwned = row.ownerIds.length > 0;
  return {
    id,
    scheme,
    subject: subjectOf(row),
    reason,
    status,
    by: { id: row.byId, name: row.byName },
    policy,
    approvals: ofRevision.filter(({ verdict }) => verdict === 'approve').length,
    approvalsNeeded: approvalsNeeded({ kind, policy, conflicts, isOwned }),
    consent: consentTo(
      row,
      ofRevision.some(({ verdict }) => verdict === 'consent'),
    ),
    conflicts,
    isEscalated: row.escalatedAt !== null && isOpen(status),
    revision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    version,
    reviews,
  };
}

/** Once a request is closed its prefix may have got other owners: what was given counts. */
function consentTo({ kind, status, ownerIds }: RequestRow, isGiven: boolean): boolean | null {
  if (kind !== 'ownership') return null;
  return isGiven || (isOpen(status) && ownerIds.length > 0 ? false : null);
}

function subjectOf(row: RequestRow): RequestSubject {
  const { kind, value, segment, title, description, owners, httpStatus } = row;
  switch (kind) {
    case 'prefix':
      return {
        kind,
        prefix: value,
        title: title ?? '',
        description,
        owners,
        newOwners: newOwners.parse(row.newOwners),
        repository:
          row.repositoryUrl === null ? null : { name: row.repositoryName ?? '', url: row.repositoryUrl },
      };
    case 'ownership':
      return { kind, prefix: value, owners };
    case 'category':
      return { kind, segment: segment ?? '', value, label: title ?? '', httpStatus };
    case 'retirement':
      return { kind, prefix: value };
  }
}
