import { Prisma } from '../../prisma/generated/client';
import {
  openStates,
  type PrefixRequest,
  type RequestConflict,
  type RequestState,
  type RequestSubject,
  subjectValue,
} from '../domain/request';
import type { Scheme } from '../domain/scheme/scheme';
import { wordsOf } from '../domain/search/words';
import type { Db } from './database';
import { plainJson } from './json';
import { isTaken } from './lost-race';
import { type RequestRow, requestColumns, requestJoins, requestOf } from './request-select';
import { lexemes } from './search-store';

/** A request as rules need it, with its keys in the database. */
export type RequestRecord = {
  readonly request: PrefixRequest;
  readonly schemeId: number;
  /** Of the registered prefix it is about. */
  readonly prefixId: number | null;
  /** Keys of that prefix's present owners. */
  readonly ownerIds: readonly number[];
  readonly escalatedAt: Date | null;
  readonly days: Pick<Scheme, 'holdDays' | 'remindDays' | 'escalateDays'>;
};

function recordOf(row: RequestRow): RequestRecord {
  const { schemeId, prefixId, ownerIds, escalatedAt, holdDays, remindDays, escalateDays } = row;
  const days = { holdDays, remindDays, escalateDays };
  return { request: requestOf(row), schemeId, prefixId, ownerIds, escalatedAt, days };
}

export async function requestById(db: Db, id: number): Promise<RequestRecord | null> {
  const [row] = await db.$queryRaw<RequestRow[]>`
    SELECT ${requestColumns} FROM request r ${requestJoins} WHERE r.id = ${id}::int`;
  return row === undefined ? null : recordOf(row);
}

/** A request that is there, as after a change. @throws Error */
export async function savedRequest(db: Db, id: number): Promise<RequestRecord> {
  const record = await requestById(db, id);
  if (record === null) throw new Error('The request is gone.');
  return record;
}

/** A request as it is, kept from changing until the transaction ends. */
export async function lockRequest(db: Db, id: number): Promise<RequestRecord | null> {
  const [found] = await db.$queryRaw<
    { id: number }[]
  >`SELECT id FROM request WHERE id = ${id}::int FOR UPDATE`;
  // Read once it is locked: its reviews stand in rows of their own.
  return found === undefined ? null : savedRequest(db, id);
}

/** The open request for a thing, if there is one. */
export async function openRequestFor(
  db: Db,
  schemeId: number,
  subject: RequestSubject,
): Promise<number | null> {
  const segment = subject.kind === 'category' ? subject.segment : '';
  const [row] = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM request WHERE scheme_id = ${schemeId} AND kind = ${subject.kind}::text::request_kind
      AND coalesce(segment, '') = ${segment} AND value = ${subjectValue(subject)} AND ${isOpenRow}`;
  return row?.id ?? null;
}

/** Said as the partial indexes say it, so that they are used. */
export const isOpenRow = Prisma.raw(`status IN (${openStates.map((state) => `'${state}'`).join(', ')})`);

type Times = {
  readonly expiresAt: Date;
  readonly remindsAt: Date | null;
  readonly escalatesAt: Date | null;
};

export type NewRequest = Times & {
  readonly schemeId: number;
  readonly subject: RequestSubject;
  readonly reason: string;
  readonly conflicts: readonly RequestConflict[];
  readonly byUserId: string;
  readonly prefixId: number | null;
  readonly now: Date;
};

/** @returns the key of the new request, or null where there is an open one for the same thing */
export async function insertRequest(db: Db, request: NewRequest): Promise<number | null> {
  const { subject, reason, now } = request;
  const fields = columnsOf(subject);
  const [row] = await db.$queryRaw<{ id: number }[]>`
    INSERT INTO request (scheme_id, kind, value, segment, title, description, owners, new_owners, http_status,
      repository_name, repository_url, reason, by_user_id, prefix_id, conflicts, is_like_another, words, expires_at, reminds_at,
      escalates_at, created_at, updated_at)
    VALUES (${request.schemeId}, ${subject.kind}::text::request_kind, ${fields.value}, ${fields.segment}, ${fields.title},
      ${fields.description}, ${fields.owners}::text[], ${JSON.stringify(fields.newOwners)}::jsonb,
      ${fields.httpStatus}::smallint, ${fields.repositoryName}, ${fields.repositoryUrl}, ${reason}, ${request.byUserId},
      ${request.prefixId}::int, ${[...request.conflicts]}::text[], ${request.conflicts.length > 0}, ${wordsIn(subject, reason)}, ${request.expiresAt},
      ${request.remindsAt}::timestamptz, ${request.escalatesAt}::timestamptz, ${now}, ${now})
    ON CONFLICT DO NOTHING RETURNING id`;
  return row?.id ?? null;
}

/** Submits a request once more with what is asked for now. @returns false where another open one is for the same thing */
export async function writeRevision(
  db: Db,
  id: number,
  { subject, reason, conflicts, now, ...times }: Omit<NewRequest, 'schemeId' | 'byUserId' | 'prefixId'>,
): Promise<boolean> {
  const { newOwners, ...fields } = columnsOf(subject);
  try {
    await db.request.update({
      where: { id },
      data: {
        ...fields,
        newOwners: plainJson(newOwners),
        reason,
        conflicts: [...conflicts],
        isLikeAnother: conflicts.length > 0,
        ...times,
        escalatedAt: null,
        status: 'submitted',
        revision: { increment: 1 },
        version: { increment: 1 },
        updatedAt: now,
      },
      select: { id: true },
    });
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  await db.$executeRaw`UPDATE request SET words = ${wordsIn(subject, reason)} WHERE id = ${id}`;
  return true;
}

export type RequestChange = RequestNotes & { readonly status?: RequestState; readonly prefixId?: number };

/** Writes what became of a request. */
export async function writeRequest(
  db: Db,
  id: number,
  { status, ...change }: RequestChange,
  now: Date,
): Promise<void> {
  await db.request.update({
    where: { id },
    data: {
      ...change,
      ...(status === undefined ? {} : { status: statusColumn(status) }),
      version: { increment: 1 },
      updatedAt: now,
    },
    select: { id: true },
  });
}

export type RequestNotes = {
  readonly remindsAt?: Date | null;
  readonly escalatesAt?: Date | null;
  readonly escalatedAt?: Date | null;
};

/** Notes what timers are to do; whoever has read the request need not read it again. */
export async function noteOnRequest(db: Db, id: number, notes: RequestNotes): Promise<void> {
  await db.request.update({ where: { id }, data: notes, select: { id: true } });
}

function statusColumn(
  status: RequestState,
): 'changes_requested' | Exclude<RequestState, 'changes-requested'> {
  return status === 'changes-requested' ? 'changes_requested' : status;
}

function wordsIn(subject: RequestSubject, reason: string): Prisma.Sql {
  const { value, title, description } = columnsOf(subject);
  return lexemes(wordsOf([value, title, description, reason].filter((text) => text !== null).join(' ')));
}

function columnsOf(subject: RequestSubject) {
  const none = {
    segment: null,
    title: null,
    description: null,
    owners: [],
    newOwners: [],
    httpStatus: null,
    repositoryName: null,
    repositoryUrl: null,
  };
  switch (subject.kind) {
    case 'prefix': {
      const { prefix, title, description, owners, newOwners, repository } = subject;
      return {
        ...none,
        value: prefix,
        title,
        description,
        owners: owners.map(({ slug }) => slug),
        newOwners,
        repositoryName: repository?.name ?? null,
        repositoryUrl: repository?.url ?? null,
      };
    }
    case 'ownership':
      return { ...none, value: subject.prefix, owners: subject.owners.map(({ slug }) => slug) };
    case 'category': {
      const { segment, value, label, httpStatus } = subject;
      return { ...none, value, segment, title: label, httpStatus };
    }
    case 'retirement':
      return { ...none, value: subject.prefix };
  }
}
