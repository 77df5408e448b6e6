import type { FieldFault } from './result';
import { type SavedState, savedStates, type TranslationState, type WrittenState } from './translation';

/** What becomes of an entry of a file. `conflict`: the registry has moved on since the file was made. */
export const importOutcomes = ['new', 'changed', 'same', 'conflict', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** Whose text stays in a conflict: the file's (`mine`) or the registry's (`theirs`). */
export const conflictChoices = ['theirs', 'mine'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Another text came meanwhile, or the default message has changed. */
export type ConflictKind = 'text' | 'source';

/** An entry as a file says it; null: it does not. */
export type FileEntry = {
  readonly source: string | null;
  readonly text: string | null;
  readonly state: TranslationState | null;
  readonly outdated: boolean | null;
};

/** The same entry as the registry has it. */
export type PresentEntry = {
  readonly message: string;
  readonly sourceRevision: number;
  /** The newest revision at which the default message was what the file says; null: it never was. */
  readonly madeFrom: number | null;
  /** Null: it is missing. */
  readonly translation: {
    readonly text: string;
    readonly state: WrittenState;
    readonly outdated: boolean;
    readonly revision: number;
    readonly sourceRevision: number;
    readonly updatedAt: Date;
  } | null;
  /** The text of the file is one that the registry had before the present one. */
  readonly wasEarlier: boolean;
};

export type ImportWish = {
  readonly text: string;
  readonly state: SavedState;
  readonly sourceRevision: number;
};

/**
 * What an entry asks to be saved; null: nothing, since it has no text or says what the registry says.
 * @param usual what a text becomes of which the file says no state, or one that nothing can be saved as
 */
export function wishOf(file: FileEntry, present: PresentEntry, usual: SavedState): ImportWish | null {
  const { text } = file;
  if (text === null) return null;
  const before = present.translation;
  const asked = savedStates.find((state) => state === file.state) ?? null;
  const source = isCurrent(file, present)
    ? present.sourceRevision
    : (present.madeFrom ?? present.sourceRevision);
  if (before === null) return { text, state: asked ?? usual, sourceRevision: source };
  if (before.text !== text) {
    const sourceRevision = file.outdated === true && before.outdated ? before.sourceRevision : source;
    return { text, state: asked ?? usual, sourceRevision };
  }
  const confirmed = before.outdated && file.outdated === false && file.source === present.message;
  if (!confirmed && (asked === null || asked === before.state)) return null;
  const stays = before.state === 'rejected' ? usual : before.state;
  return { text, state: asked ?? stays, sourceRevision: confirmed ? source : before.sourceRevision };
}

/** A typo that was mended since leaves translations as they are. */
function isCurrent({ source }: FileEntry, { message, madeFrom, sourceRevision }: PresentEntry): boolean {
  return source === null || source === message || (madeFrom !== null && madeFrom >= sourceRevision);
}

/**
 * Whether the registry has moved on since the file was made: by the default message it was made from; by when it was
 * exported, or where that is not known, by its text, which the registry has replaced since.
 */
export function conflictOf(
  file: FileEntry,
  present: PresentEntry,
  exportedAt: Date | null,
): ConflictKind | null {
  if (!isCurrent(file, present)) return 'source';
  const { translation, wasEarlier } = present;
  if (translation === null) return null;
  const moved = exportedAt === null ? wasEarlier : translation.updatedAt > exportedAt;
  return moved ? 'text' : null;
}

/** An entry of a file and what would become of it, or became. */
export type ImportEntry = {
  /** Among the entries of the file, from 1, and its line. */
  readonly place: number;
  readonly line: number;
  readonly scheme: string;
  readonly code: string;
  readonly locale: string;
  readonly outcome: ImportOutcome;
  readonly conflict: ConflictKind | null;
  readonly faults: readonly FieldFault[];
  /** The default message; null where there is no such code. */
  readonly source: string | null;
  /** The registry's text and its state, as they were when the entry was checked. */
  readonly presentText: string | null;
  readonly presentState: TranslationState;
  /** The file's text, and what it would be saved as; null where nothing would be. */
  readonly text: string | null;
  readonly state: SavedState | null;
};

export type ImportReport = {
  readonly id: string;
  /** Of the file. */
  readonly name: string | null;
  readonly format: string;
  /** ISO 8601, UTC; null: not known. */
  readonly exportedAt: string | null;
  readonly entries: number;
  /** How many of them were compared and checked; the rest is still to come. */
  readonly checked: number;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly createdAt: string;
  readonly appliedAt: string | null;
  /** How many texts were saved. */
  readonly saved: number;
};
