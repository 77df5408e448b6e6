import { ok, type Result, refuseFields } from '../../domain/result';
import { type SavedState, servedOf, standingOf, stepped } from '../../domain/translation';
import { keptFindings, refusalsOf } from '../../domain/translation-checks';
import type { Author, EntryFinding } from '../../domain/translation-entry';
import type { SavedText, TranslationRow } from '../../store/translation-store';

export type TextSaved = {
  readonly row: SavedText;
  readonly outdated: boolean;
};

type Wish = {
  readonly text: string;
  readonly state: SavedState;
  readonly sourceRevision: number;
  readonly author: Author;
};

/**
 * What saving a text would write; null: nothing, since it is what it was, in the state it had, made from the same
 * default message. Refuses at `text` with the fault of each check that keeps it from being saved, or from being
 * approved where it is saved as that.
 * @param findings of the checks in the text
 */
export function textToSave(
  code: { readonly id: number; readonly sourceRevision: number },
  locale: string,
  before: TranslationRow | null,
  { text, state, sourceRevision, author }: Wish,
  findings: readonly EntryFinding[],
): Result<TextSaved | null> {
  const refused = refusalsOf(findings, state === 'approved' ? 'approve' : 'save', 'text');
  if (refused.length > 0) return refuseFields(refused);
  const isSame = before?.text === text && before.state === state && before.sourceRevision === sourceRevision;
  if (isSame) return ok(null);

  const current = sourceRevision >= code.sourceRevision;
  const standing = stepped(standingOf(before), { kind: 'save', as: state, current });
  if (!standing.ok) return standing;
  const revision = (before?.revision ?? 0) + 1;
  const kept = {
    text,
    revision,
    approvedText: before?.approvedText ?? null,
    approvedRevision: before?.approvedRevision ?? null,
  };
  const row = {
    codeId: code.id,
    locale,
    text,
    state,
    revision,
    sourceRevision,
    ...servedOf(kept, standing.value),
    ...keptFindings(locale, findings),
    authorId: author.id,
    authorName: author.name,
  };
  return ok({ row, outdated: standing.value.outdated });
}
