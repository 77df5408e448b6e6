import type { CheckFinding, CheckId, CheckSeverity } from './message-checks/message-check';
import { messageChecks } from './message-checks/message-check';
import type { FieldFault } from './result';
import type { EntryFinding } from './translation-entry';

/** Edition of the checks. Texts that were held against an earlier one are held against them again. */
export const CHECKS_EDITION = 1;

/** Faults that say more of a finding than that a check refuses the text. */
const ownFaults: Partial<Record<CheckId, FieldFault['fault']>> = {
  syntax: 'message-syntax',
  'unknown-parameter': 'foreign-parameter',
};

/**
 * What keeps a text from being saved, or from being approved as well: a fault a finding, each with the check's id and
 * where in the text it is, in UTF-16 units, where it is one place.
 */
export function refusalsOf(
  findings: readonly CheckFinding[],
  wish: 'save' | 'approve',
  field: string,
): readonly FieldFault[] {
  const refusing: readonly CheckSeverity[] = wish === 'save' ? ['save'] : ['save', 'approval'];
  return findings
    .filter(({ severity }) => refusing.includes(severity))
    .map(({ id, at }) => ({
      field,
      fault: ownFaults[id] ?? 'check',
      params: { check: id, ...(at === null ? {} : { start: at.start, end: at.end }) },
    }));
}

/** Findings with whether somebody dismissed their check here; what is no warning cannot be dismissed. */
export function withDismissals(
  findings: readonly CheckFinding[],
  dismissed: ReadonlySet<string>,
): readonly EntryFinding[] {
  return findings.map((finding) => ({
    ...finding,
    dismissed: finding.severity === 'warning' && dismissed.has(finding.id),
  }));
}

/**
 * What is kept of findings beside a text, so that the queue finds it: `failing` has each check once, after the locale
 * (`ja/numbers`).
 */
export function keptFindings(
  locale: string,
  findings: readonly EntryFinding[],
): { readonly failing: readonly string[]; readonly blocked: boolean } {
  const open = findings.filter(({ dismissed }) => !dismissed);
  return {
    failing: [...new Set(open.map(({ id }) => `${locale}/${id}`))],
    blocked: open.some(({ severity }) => severity !== 'warning'),
  };
}

/** The checks of what is kept, in the order of all checks. */
export function failingChecks(kept: readonly string[]): readonly CheckId[] {
  const ids = kept.map((one) => one.slice(one.indexOf('/') + 1));
  return messageChecks.map(({ id }) => id).filter((id) => ids.includes(id));
}
