import { checkMessage } from '../../domain/message-checks/check-message';
import { checkedTranslation } from '../../domain/message-checks/checked-translation';
import { type Result, refuse } from '../../domain/result';
import { withDismissals } from '../../domain/translation-checks';
import type { Author, EntryFinding, Term } from '../../domain/translation-entry';
import {
  type ConflictKind,
  conflictOf,
  type ImportWish,
  type PresentEntry,
  wishOf,
} from '../../domain/translation-import';
import { dismissalsOf, dismissedBy } from '../../store/dismissal-store';
import { type ImportTarget, selectTargets } from '../../store/import-target-store';
import { allTerms } from '../../store/term-store';
import type { CheckedRow, ImportRow } from '../../store/translation-import-store';
import { type TranslationRow, translationsInto } from '../../store/translation-store';
import type { Context } from '../use-case';
import type { RowToSave } from './save-rows';
import { authorOf } from './take-entry';
import { textToSave } from './text-to-save';
import { mayApproveText } from './write-text';

/** How many entries are compared and checked in one go. */
export const IMPORT_BATCH = 1_000;

export type PlannedEntry = {
  readonly checked: CheckedRow;
  /** What would be written; null: nothing. */
  readonly saves: (RowToSave & { readonly place: number }) | null;
  /** The registry has moved on since the entry was shown to who imports it. */
  readonly isUnseen: boolean;
};

/** What becomes of the entries of a file, one after the other batch; what batches share is read once. */
export function planningOf(context: Context, imported: ImportRow) {
  const { db, actor, allowsIn } = context;
  const author = authorOf(actor);
  const glossaries = new Map<string, readonly Term[]>();
  const approvals = new Map<string, Result<null>>();

  async function mayApproveIn(locale: string): Promise<Result<null>> {
    const known = approvals.get(locale) ?? (await mayApproveText(context, locale, author, 'state'));
    approvals.set(locale, known);
    return known;
  }

  async function inLocale(locale: string, codeIds: readonly number[]) {
    const glossary = glossaries.get(locale) ?? (await allTerms(db, locale));
    glossaries.set(locale, glossary);
    return {
      glossary,
      before: await translationsInto(db, locale, codeIds),
      mayApprove: await mayApproveIn(locale),
    };
  }

  return async (from: number, to: number): Promise<readonly PlannedEntry[]> => {
    const entries = await selectTargets(db, imported.id, from, to);
    const codeIds = [...new Set(entries.flatMap(({ target }) => (target === null ? [] : [target.id])))];
    const locales = [...new Set(entries.filter(({ isLocale }) => isLocale).map(({ locale }) => locale))];
    const dismissed = dismissedBy(await dismissalsOf(db, codeIds, locales));
    const parts = new Map<string, Awaited<ReturnType<typeof inLocale>>>();
    for (const locale of locales) parts.set(locale, await inLocale(locale, codeIds));
    return entries.map((entry) => {
      const part = parts.get(entry.locale);
      if (part === undefined) return refusedEntry(entry, null, refuse('missing', 'locale'));
      if (entry.target === null) return refusedEntry(entry, null, refuse('missing', 'code'));
      const { target } = entry;
      const before = part.before.get(target.id) ?? null;
      if (!allowsIn(entry.locale)) return refusedEntry(entry, before, refuse('forbidden'));
      return planned(imported, entry, target, before, {
        author,
        mayApprove: part.mayApprove,
        findingsIn: (text) => {
          const limits = { maxLength: entry.maxLength, glossary: part.glossary };
          const message = checkedTranslation(target.style, target, { locale: entry.locale, text }, limits);
          return withDismissals(checkMessage(message), dismissed(target.id, entry.locale));
        },
      });
    });
  };
}

type Judging = {
  readonly author: Author;
  readonly mayApprove: Result<null>;
  readonly findingsIn: (text: string) => readonly EntryFinding[];
};

function planned(
  imported: ImportRow,
  entry: ImportTarget,
  target: NonNullable<ImportTarget['target']>,
  before: TranslationRow | null,
  { author, mayApprove, findingsIn }: Judging,
): PlannedEntry {
  const { madeFrom, wasEarlier, scheme, code, place } = entry;
  const { message, sourceRevision } = target;
  const present: PresentEntry = { message, sourceRevision, madeFrom, wasEarlier, translation: before };
  const wish = wishOf(entry, present, imported.state);
  if (wish === null) return { ...told(entry, before, 'same', null), saves: null };
  const toSave = textToSave(target, entry.locale, before, { ...wish, author }, findingsIn(wish.text));
  if (!toSave.ok) return refusedEntry(entry, before, toSave, wish);
  if (toSave.value === null) return { ...told(entry, before, 'same', null), saves: null };
  if (wish.state === 'approved' && !mayApprove.ok) return refusedEntry(entry, before, mayApprove, wish);
  const conflict = conflictOf(entry, present, imported.exportedAt) ?? unseen(entry, before);
  const outcome = conflict !== null ? 'conflict' : before === null ? 'new' : 'changed';
  return {
    ...told(entry, before, outcome, wish, conflict),
    saves: { row: toSave.value.row, before, scheme, code, place },
  };
}

/** What has changed since the entry was checked, though nothing that the file knows of. */
function unseen(entry: ImportTarget, before: TranslationRow | null): ConflictKind | null {
  const { seenRevision, seenState, seenSourceRevision, target } = entry;
  if (seenRevision === null) return null;
  if (seenSourceRevision !== (target?.sourceRevision ?? null)) return 'source';
  return seenRevision === (before?.revision ?? 0) && seenState === (before?.state ?? 'missing')
    ? null
    : 'text';
}

function refusedEntry(
  entry: ImportTarget,
  before: TranslationRow | null,
  { refusal }: Extract<Result<unknown>, { ok: false }>,
  wish: ImportWish | null = null,
): PlannedEntry {
  const { fault, params, fields } = refusal;
  const faults = fields.length > 0 ? fields : [{ field: '', fault, params }];
  const { checked, isUnseen } = told(entry, before, 'refused', wish);
  return { checked: { ...checked, faults }, isUnseen, saves: null };
}

function told(
  entry: ImportTarget,
  before: TranslationRow | null,
  outcome: CheckedRow['outcome'],
  wish: ImportWish | null,
  conflict: ConflictKind | null = null,
): Omit<PlannedEntry, 'saves'> {
  const checked = {
    place: entry.place,
    outcome,
    conflict,
    faults: [],
    message: entry.target?.message ?? null,
    sourceRevision: entry.target?.sourceRevision ?? null,
    presentText: before?.text ?? null,
    presentState: before?.state ?? ('missing' as const),
    presentRevision: before?.revision ?? 0,
    savedState: wish?.state ?? null,
  };
  return { checked, isUnseen: unseen(entry, before) !== null };
}
