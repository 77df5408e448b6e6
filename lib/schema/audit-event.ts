import { z } from 'zod';
import { subjectTypes } from '../domain/audit-event';
import { readSubject, type SubjectReference, subjectsWithHistory } from '../domain/subject';
import { cursorText, pageLimit, several } from './list';
import { line, localeTag, slug } from './text';

const malformed = { params: { fault: 'malformed' } };

/** `code:soracom/AUM0017`, as lib/domain/subject.ts reads it. */
const subject = line(200).transform((text, context): SubjectReference => {
  const read = readSubject(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', ...malformed });
  return z.NEVER;
});

/** A day, or a time with its zone (RFC 3339). A day is one in UTC. */
const moment = z
  .string()
  .max(40)
  .regex(/^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/, { abort: true })
  .refine((text) => !Number.isNaN(Date.parse(text)), malformed);

const DAY_MS = 86_400_000;

/** What events can be narrowed by; values of one filter are alternatives, filters add up. */
export const auditEventFilterInput = {
  subject: subject.optional(),
  subjectType: several(z.enum(subjectTypes)),
  /** Ids of users, or names of what acts for the portal itself. */
  actor: several(line(200)),
  scheme: several(slug),
  type: several(
    z
      .string()
      .max(60)
      .regex(/^[a-z]+\.[a-z-]+$/),
  ),
  /** The events of one bulk change. */
  batch: z
    .string()
    .max(60)
    .regex(/^[\w-]+$/)
    .optional(),
  /** From this time on. */
  since: moment.transform((text) => new Date(text)).optional(),
  /** Before this time; a day is taken whole. */
  until: moment
    .transform((text) => new Date(Date.parse(text) + (text.includes('T') ? 0 : DAY_MS)))
    .optional(),
};

const paging = { limit: pageLimit, cursor: cursorText, before: cursorText, locale: localeTag.optional() };

export const listAuditEventsInput = z.strictObject({ ...paging, ...auditEventFilterInput });

/** What happened to what one watches: only for who is signed in. */
const watched = z.enum(['me']).optional();

export const activityFilterInput = { ...auditEventFilterInput, watched };
export const listActivityInput = z.strictObject({ ...paging, ...activityFilterInput });
export const countActivityInput = z.strictObject(activityFilterInput);

export type AuditEventFilter = Omit<z.output<typeof listActivityInput>, keyof typeof paging>;

export const readHistoryInput = z.strictObject({
  subject: subject.refine(({ type }) => subjectsWithHistory.some((one) => one === type), malformed),
  limit: pageLimit.default(10),
  cursor: cursorText,
  before: cursorText,
});
