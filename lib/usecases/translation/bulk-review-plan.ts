import { changed } from '../../domain/audit-event';
import { BULK_EXAMPLES, type BulkRefusal, type BulkReport } from '../../domain/bulk-change';
import type { FaultKind } from '../../domain/fault';
import { judged, mayApprove } from '../../domain/translation';
import { refusalsOf } from '../../domain/translation-checks';
import type { BulkAction } from '../../schema/translation-queue';
import type { EntryCode } from '../../store/bulk-entry-store';
import type { TranslationRow } from '../../store/translation-store';
import type { FindingsIn } from './locale-checking';

/** What becomes of one entry: its text is judged, it gets one, nothing, or a refusal. */
export type PlannedEntry = { readonly code: EntryCode } & (
  | { readonly kind: 'judge'; readonly before: TranslationRow; readonly after: TranslationRow }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'refuse'; readonly fault: FaultKind }
);

type Needs = {
  readonly textOf: (codeId: number) => TranslationRow | null;
  /** What the locale serves that is copied from. */
  readonly copiedOf: (codeId: number) => string | null;
  readonly findingsIn: FindingsIn;
  /** Who approves; null: the portal itself. */
  readonly reviewer: string | null;
  readonly reviewers: number;
};

/** What becomes of each entry, by the rules that a single one obeys. A text that is there is copied over by none. */
export function planEntries(
  codes: readonly EntryCode[],
  action: BulkAction,
  needs: Needs,
): readonly PlannedEntry[] {
  return codes.map((code) => planEntry(code, action, needs));
}

function planEntry(code: EntryCode, action: BulkAction, needs: Needs): PlannedEntry {
  const before = needs.textOf(code.id);
  switch (action.kind) {
    case 'approve':
      return approved(code, before, needs);
    case 'outdate':
      return outdated(code, before);
    case 'copy':
      return copied(code, before, needs);
  }
}

function approved(
  code: EntryCode,
  before: TranslationRow | null,
  { findingsIn, reviewer, reviewers }: Needs,
): PlannedEntry {
  const refuse = (fault: FaultKind): PlannedEntry => ({ code, kind: 'refuse', fault });
  if (before === null) return refuse('not-reviewable');
  if (before.state === 'approved' && !before.outdated) return { code, kind: 'same' };
  const reviewed = judged(before, { kind: 'review', verdict: 'approve' });
  if (!reviewed.ok) return refuse(reviewed.refusal.fault);
  const [blocking] = refusalsOf(findingsIn(code, before.text), 'approve', 'text');
  if (blocking !== undefined) return refuse('check');
  if (!mayApprove(reviewer, before.authorId, reviewers)) return refuse('own-approval');
  return { code, kind: 'judge', before, after: { ...reviewed.value, sourceRevision: code.sourceRevision } };
}

function outdated(code: EntryCode, before: TranslationRow | null): PlannedEntry {
  if (before === null) return { code, kind: 'refuse', fault: 'not-reviewable' };
  if (before.outdated) return { code, kind: 'same' };
  const marked = judged(before, { kind: 'outdate' });
  if (!marked.ok) return { code, kind: 'refuse', fault: marked.refusal.fault };
  // Made from none of the revisions there are: what somebody marks is outdated until it is looked at again.
  return { code, kind: 'judge', before, after: { ...marked.value, sourceRevision: 0 } };
}

function copied(
  code: EntryCode,
  before: TranslationRow | null,
  { copiedOf, findingsIn }: Needs,
): PlannedEntry {
  const refuse = (fault: FaultKind): PlannedEntry => ({ code, kind: 'refuse', fault });
  const text = copiedOf(code.id);
  if (text === null) return refuse('missing');
  if (before !== null) return before.text === text ? { code, kind: 'same' } : refuse('conflict');
  const [blocking] = refusalsOf(findingsIn(code, text), 'save', 'text');
  return blocking === undefined ? { code, kind: 'write', text } : refuse('check');
}

/** What changes about an entry, by field; null: nothing does. */
export function changesOfEntry(one: PlannedEntry): ReturnType<typeof changed> | null {
  switch (one.kind) {
    case 'judge': {
      const { before, after } = one;
      return changed(
        { state: before.state, outdated: before.outdated },
        { state: after.state, outdated: after.outdated },
      );
    }
    case 'write':
      return changed({ text: null, state: null }, { text: one.text, state: 'draft' });
    case 'same':
    case 'refuse':
      return null;
  }
}

/** The plan as people are told it. */
export function reviewReport(plan: readonly PlannedEntry[]): BulkReport {
  const name = ({ scheme, code }: EntryCode) => ({ scheme, code });
  const changes = plan.flatMap((one) => {
    const fields = changesOfEntry(one);
    return fields === null ? [] : [{ ...name(one.code), changes: fields }];
  });
  const refusals = new Map<FaultKind, EntryCode[]>();
  for (const one of plan) {
    if (one.kind === 'refuse') refusals.set(one.fault, [...(refusals.get(one.fault) ?? []), one.code]);
  }
  return {
    total: plan.length,
    changed: changes.length,
    unchanged: plan.filter(({ kind }) => kind === 'same').length,
    refused: [...refusals].map(
      ([fault, codes]): BulkRefusal => ({
        fault,
        codes: codes.length,
        examples: codes.slice(0, BULK_EXAMPLES).map(name),
      }),
    ),
    examples: changes.slice(0, BULK_EXAMPLES),
  };
}
