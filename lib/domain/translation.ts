import type { MessageChange } from './code';
import { ok, type Result, refuse } from './result';

/** DOMAIN.md, Translations. `missing`: nobody has written a text yet. */
export const translationStates = ['missing', 'draft', 'needs-review', 'approved', 'rejected'] as const;
export type TranslationState = (typeof translationStates)[number];
export type WrittenState = Exclude<TranslationState, 'missing'>;

/** What a text may be saved as. */
export const savedStates = ['draft', 'needs-review', 'approved'] as const;
export type SavedState = (typeof savedStates)[number];

export const verdicts = ['approve', 'reject'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where the message of a code in a locale stands. */
export type Standing = {
  readonly state: TranslationState;
  /** The source has changed since the text was made from it. */
  readonly outdated: boolean;
  /** What is served of it: the text itself, one that was approved before it, or nothing. */
  readonly served: 'this' | 'earlier' | 'nothing';
};

export const notWritten: Standing = { state: 'missing', outdated: false, served: 'nothing' };

export type TranslationStep =
  /** `current`: the text was made from the source as it is now. */
  | { readonly kind: 'save'; readonly as: SavedState; readonly current: boolean }
  /** A reviewer has looked at the text beside the source as it is now. */
  | { readonly kind: 'review'; readonly verdict: Verdict }
  | { readonly kind: 'source'; readonly change: MessageChange }
  | { readonly kind: 'outdate' };

/**
 * Where a step leads. Refuses with `not-reviewable` a verdict on what nobody handed in, and marking as outdated what
 * was never written.
 */
export function stepped(from: Standing, step: TranslationStep): Result<Standing> {
  switch (step.kind) {
    case 'save':
      return ok({ state: step.as, outdated: !step.current, served: servedAfterSaving(from, step.as) });
    case 'review':
      return reviewed(from, step.verdict);
    case 'source':
      return ok(afterSource(from, step.change));
    case 'outdate':
      return from.state === 'missing' ? refuse('not-reviewable') : ok({ ...from, outdated: true });
  }
}

/** Another text is being worked on; readers keep the one that was approved until another one is. */
function servedAfterSaving({ served }: Standing, as: SavedState): Standing['served'] {
  if (as === 'approved') return 'this';
  return served === 'nothing' ? 'nothing' : 'earlier';
}

function reviewed(from: Standing, verdict: Verdict): Result<Standing> {
  switch (from.state) {
    case 'missing':
    case 'draft':
      return refuse('not-reviewable');
    case 'needs-review':
    case 'approved':
    case 'rejected':
      if (verdict === 'approve') return ok({ state: 'approved', outdated: false, served: 'this' });
      // What a reviewer finds wrong is not served any more; what was approved before another text came, is.
      return ok({ ...from, state: 'rejected', served: from.served === 'this' ? 'nothing' : from.served });
  }
}

/** *typo*: translations stay; *wording*: outdated, still served; *meaning*: back to review, and not served. */
function afterSource(from: Standing, change: MessageChange): Standing {
  if (from.state === 'missing' || change === 'typo') return from;
  if (change === 'wording') return { ...from, outdated: true };
  return {
    state: from.state === 'approved' ? 'needs-review' : from.state,
    outdated: true,
    served: 'nothing',
  };
}

/**
 * Whether somebody may approve a text. Nobody approves their own where the locale has more than one reviewer.
 * @param author who wrote it; null: the portal itself
 * @param reviewers how many people have the reviewer's role for the locale
 */
export function mayApprove(reviewer: string | null, author: string | null, reviewers: number): boolean {
  return reviewer === null || reviewer !== author || reviewers <= 1;
}

/** What is kept of a text and of what is served of it. */
type Kept = {
  readonly state: TranslationState;
  readonly outdated: boolean;
  readonly text: string;
  readonly revision: number;
  readonly approvedText: string | null;
  readonly approvedRevision: number | null;
};

export function standingOf(kept: Kept | null): Standing {
  if (kept === null) return notWritten;
  const { state, outdated, approvedText, approvedRevision, revision } = kept;
  const served = approvedText === null ? 'nothing' : approvedRevision === revision ? 'this' : 'earlier';
  return { state, outdated, served };
}

/** What is served of a text that stands so. */
export function servedOf(
  kept: Omit<Kept, 'state' | 'outdated'>,
  { served }: Standing,
): Pick<Kept, 'approvedText' | 'approvedRevision'> {
  switch (served) {
    case 'this':
      return { approvedText: kept.text, approvedRevision: kept.revision };
    case 'earlier':
      return { approvedText: kept.approvedText, approvedRevision: kept.approvedRevision };
    case 'nothing':
      return { approvedText: null, approvedRevision: null };
  }
}

/**
 * What a step that leaves the text as it is makes of what is kept. Refuses as `stepped` does.
 */
export function judged<Text extends Kept & { readonly state: WrittenState }>(
  before: Text,
  step: Exclude<TranslationStep, { readonly kind: 'save' }>,
): Result<Text> {
  const standing = stepped(standingOf(before), step);
  if (!standing.ok) return standing;
  const { state, outdated } = standing.value;
  if (state === 'missing') return refuse('not-reviewable');
  return ok({ ...before, state, outdated, ...servedOf(before, standing.value) });
}
