import { Prisma } from '../../prisma/generated/client';
import type { Locale } from '../domain/locale';
import type { Comment, Suggestion, Term } from '../domain/translation-entry';
import { type CommentRow, commentOf, commentsQuery } from './comment-store';
import type { Db } from './database';
import { type Dismissal, type DismissalRow, dismissalOf, dismissalsQuery } from './dismissal-store';
import { type EnvelopeRecord, type EnvelopeRow, envelopeOf, envelopesQuery } from './envelope-store';
import { localeQuery, localesQuery, reviewersQuery } from './locale-store';
import { selectTogether } from './select-together';
import { openSuggestionsQuery, type SuggestionRow, suggestionOf } from './suggestion-store';
import { type TermRow, termOf, termsQuery } from './term-store';
import {
  type Reviewed,
  type ReviewRow,
  type RevisionRow,
  reviewOf,
  reviewsQuery,
  revisionOf,
  revisionsQuery,
  type Saved,
} from './translation-history-store';
import {
  type TranslationJson,
  type TranslationRow,
  translationOf,
  translationsQuery,
} from './translation-store';

type CodeKey = { readonly id: number; readonly message: string };

/** What the checks of a code's texts look at beside the code. */
export type Beside = { readonly terms: readonly Term[]; readonly dismissals: readonly Dismissal[] };

type BesideRows = { readonly terms: TermRow; readonly dismissals: DismissalRow };

function besideQueries({ id, message }: CodeKey, locales: readonly string[]) {
  return { terms: termsQuery(message, locales), dismissals: dismissalsQuery([id], locales) };
}

function besideOf(rows: {
  readonly terms: readonly TermRow[];
  readonly dismissals: readonly DismissalRow[];
}): Beside {
  return { terms: rows.terms.map(termOf), dismissals: rows.dismissals.map(dismissalOf) };
}

/** What the checks look at in these locales. */
export async function selectBeside(db: Db, code: CodeKey, locales: readonly string[]): Promise<Beside> {
  return besideOf(await selectTogether<BesideRows>(db, besideQueries(code, locales)));
}

/** A locale, the translation of a code into it, each null where there is none, and what the checks look at. */
export async function selectEntry(
  db: Db,
  code: CodeKey,
  tag: string,
): Promise<Beside & { readonly locale: Locale | null; readonly translation: TranslationRow | null }> {
  const rows = await selectTogether<
    BesideRows & { readonly locale: Locale; readonly translation: TranslationJson }
  >(db, {
    locale: localeQuery(tag),
    translation: translationsQuery(code.id, tag),
    ...besideQueries(code, [tag]),
  });
  return {
    locale: rows.locale[0] ?? null,
    translation: rows.translation.map(translationOf)[0] ?? null,
    ...besideOf(rows),
  };
}

export type ShownEntry = Beside & {
  /** Into every locale. */
  readonly translations: readonly TranslationRow[];
  /** Newest revision of the default message that translations are made from. */
  readonly sourceRevision: number;
  readonly locales: readonly Locale[];
  readonly history: readonly Saved[];
  readonly reviews: readonly Reviewed[];
  readonly suggestions: readonly Suggestion[];
  readonly comments: readonly Comment[];
  readonly envelopes: readonly EnvelopeRecord[];
  /** How many people review the locale. */
  readonly reviewers: number;
};

/** All that is shown beside the message of a code in a locale, read at once. */
export async function selectShownEntry(
  db: Db,
  code: CodeKey,
  tag: string,
  scheme: string,
): Promise<ShownEntry> {
  const rows = await selectTogether<
    BesideRows & {
      readonly translations: TranslationJson;
      readonly source: { readonly revision: number };
      readonly locales: Locale;
      readonly history: RevisionRow;
      readonly reviews: ReviewRow;
      readonly suggestions: SuggestionRow;
      readonly comments: CommentRow;
      readonly envelopes: EnvelopeRow;
      readonly staff: { readonly reviewers: number };
    }
  >(db, {
    ...besideQueries(code, [tag]),
    translations: translationsQuery(code.id, null),
    source: Prisma.sql`SELECT source_revision AS revision FROM code WHERE id = ${code.id}`,
    locales: localesQuery,
    history: revisionsQuery(code.id, tag),
    reviews: reviewsQuery(code.id, tag),
    suggestions: openSuggestionsQuery(code.id, tag),
    comments: commentsQuery(code.id, tag),
    envelopes: envelopesQuery(scheme),
    staff: reviewersQuery(tag),
  });
  return {
    ...besideOf(rows),
    translations: rows.translations.map(translationOf),
    sourceRevision: rows.source[0]?.revision ?? 1,
    locales: rows.locales,
    history: rows.history.map(revisionOf),
    reviews: rows.reviews.map(reviewOf),
    suggestions: rows.suggestions.map(suggestionOf),
    comments: rows.comments.map(commentOf).reverse(),
    envelopes: rows.envelopes.map(envelopeOf),
    reviewers: rows.staff[0]?.reviewers ?? 0,
  };
}
