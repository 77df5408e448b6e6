import {
  isOpen,
  type PrefixRequest,
  type RequestConflict,
  type RequestKind,
  type RequestState,
  requestPath,
} from '@/lib/domain/request';
import { subjectTitle } from '@/lib/domain/request-subject';
import type { CodeSpan } from '../scheme/code-segments';
import type { LinkText } from '../ui/link-text';
import type { TimeTexts } from '../ui/time-text';
import { subjectSpans } from './subject-spans';

/** A request as its table shows it: plain data, ready to be drawn in the browser. */
export type RequestRow = {
  id: string;
  href: string;
  wanted: readonly CodeSpan[];
  title: string;
  kind: string;
  scheme: LinkText;
  by: string;
  age: TimeTexts;
  /** Silent for longer than the scheme lets that be. */
  isEscalated: boolean;
  conflicts: string;
  approvals: string;
  status: RequestState;
  /** Null where nothing is held any more. */
  expires: TimeTexts | null;
};

export type RequestRowNeeds = {
  /** Names of schemes by slug. */
  schemes: ReadonlyMap<string, string>;
  /** The address of a page in the reader's language. */
  href: (path: string) => string;
  time: (at: Date) => TimeTexts;
  kind: (kind: RequestKind) => string;
  conflict: (conflict: RequestConflict) => string;
  approvals: (given: number, needed: number) => string;
  list: (texts: readonly string[]) => string;
};

export function requestRow(request: PrefixRequest, needs: RequestRowNeeds): RequestRow {
  const { id, scheme, subject, status, approvals, approvalsNeeded } = request;
  return {
    id: String(id),
    href: needs.href(requestPath(id)),
    wanted: subjectSpans(subject),
    title: subjectTitle(subject) ?? '',
    kind: needs.kind(subject.kind),
    scheme: {
      href: needs.href(`/schemes/${encodeURIComponent(scheme)}`),
      text: needs.schemes.get(scheme) ?? scheme,
    },
    by: request.by.name,
    age: needs.time(new Date(request.createdAt)),
    isEscalated: request.isEscalated,
    conflicts: needs.list(request.conflicts.map(needs.conflict)),
    approvals: approvalsNeeded === 0 ? '' : needs.approvals(approvals, approvalsNeeded),
    status,
    expires: isOpen(status) ? needs.time(new Date(request.expiresAt)) : null,
  };
}
