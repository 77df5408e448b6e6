import type { Code, MessageChange } from './code';
import type { JsonValue } from './envelope/json-value';
import type { Locale } from './locale';
import type { MessageStyle } from './message/message';
import type { CheckFinding, CheckId } from './message-checks/message-check';
import type { SegmentText } from './scheme/segment-text';
import type { SavedState, TranslationState, Verdict, WrittenState } from './translation';

/** Who did something; `id` is null where the portal itself did. */
export type Author = { readonly id: string | null; readonly name: string };

/** What a check found, and whether somebody said that it does not hold here. */
export type EntryFinding = CheckFinding & { readonly dismissed: boolean };

/** The message of one code in one locale, as every door tells it. */
export type Translation = {
  readonly scheme: string;
  readonly code: string;
  readonly locale: string;
  readonly state: TranslationState;
  /** Null where it is missing. */
  readonly text: string | null;
  /** The default message has changed since the text was made from it. */
  readonly outdated: boolean;
  /** Counts its texts, from 1; 0 where it is missing. */
  readonly revision: number;
  /** The same, as every thing tells it that is changed with an If-Match. */
  readonly version: number;
  /** Revision of the default message that the text was made from. */
  readonly sourceRevision: number | null;
  /** What is served; null until a text was approved. */
  readonly approvedText: string | null;
  readonly approvedRevision: number | null;
  readonly checks: readonly EntryFinding[];
  readonly author: Author | null;
  /** ISO 8601, UTC. */
  readonly updatedAt: string | null;
};

/** What readers of a locale are shown. */
export type ServedMessage = {
  readonly text: string;
  /** Where the text is from; null: it is the default message. */
  readonly locale: string | null;
  /** It is not in the locale that was asked for. */
  readonly fallback: boolean;
};

/** One line of a locale's queue. */
export type QueueEntry = Pick<
  Translation,
  | 'scheme'
  | 'code'
  | 'locale'
  | 'state'
  | 'text'
  | 'outdated'
  | 'revision'
  | 'version'
  | 'author'
  | 'updatedAt'
> & {
  readonly title: string | null;
  /** The default message, and its newest revision. */
  readonly source: string;
  readonly sourceRevision: number;
  /** Checks that find something and were not dismissed. */
  readonly failing: readonly CheckId[];
  /** How often the code was looked up. */
  readonly demand: number;
  /** How many suggestions are open. */
  readonly suggestions: number;
};

/** A text that somebody suggests. */
export type Suggestion = {
  readonly id: number;
  readonly scheme: string;
  readonly code: string;
  readonly locale: string;
  readonly text: string;
  readonly comment: string | null;
  readonly author: Author;
  readonly createdAt: string;
  readonly outcome: 'open' | 'accepted' | 'dismissed';
};

export type Comment = {
  readonly id: number;
  readonly text: string;
  readonly author: Author;
  readonly createdAt: string;
};

/** What a term of the default messages is called in a locale. */
export type Term = {
  readonly id: number;
  readonly locale: string;
  readonly term: string;
  readonly translation: string;
  readonly note: string | null;
  readonly version: number;
  readonly updatedAt: string;
};

/** An approved text of another code whose default message is alike. */
export type SimilarText = {
  readonly scheme: string;
  readonly code: string;
  readonly source: string;
  readonly text: string;
  /** From 0 to 1, by the trigrams that both messages have. */
  readonly likeness: number;
};

/** Everything that is shown to who translates one code into one locale. */
export type TranslationEntry = {
  /** With the default message. */
  readonly code: Code;
  /** Null for a draft that has no number yet. */
  readonly segments: readonly SegmentText[] | null;
  readonly scheme: {
    readonly slug: string;
    readonly name: string;
    readonly messageStyle: MessageStyle;
    readonly prefixLabel: string;
  };
  readonly locale: Locale & {
    readonly pluralCategories: readonly string[];
    readonly direction: 'ltr' | 'rtl';
  };
  readonly source: {
    readonly text: string;
    readonly revision: number;
    /** What the text was made from where that is not the newest, and what was said of the last change since. */
    readonly madeFrom: {
      readonly revision: number;
      readonly text: string;
      readonly change: MessageChange | null;
    } | null;
  };
  readonly translation: Translation;
  readonly served: ServedMessage;
  /** The texts of the other locales. */
  readonly others: readonly {
    readonly locale: string;
    readonly state: WrittenState;
    readonly text: string;
    readonly outdated: boolean;
  }[];
  /** Newest first. */
  readonly history: readonly {
    readonly revision: number;
    readonly text: string;
    readonly state: SavedState;
    readonly sourceRevision: number;
    readonly author: Author;
    readonly at: string;
  }[];
  /** Newest first. */
  readonly reviews: readonly {
    readonly revision: number;
    readonly verdict: Verdict;
    readonly comment: string | null;
    readonly author: Author;
    readonly at: string;
  }[];
  /** Those that are open, oldest first. */
  readonly suggestions: readonly (Suggestion & { readonly checks: readonly EntryFinding[] })[];
  /** Oldest first. */
  readonly comments: readonly Comment[];
  readonly dismissals: readonly {
    readonly check: CheckId;
    readonly reason: string | null;
    readonly author: Author;
    readonly at: string;
  }[];
  /** Terms that the default message has. */
  readonly glossary: readonly Term[];
  readonly memory: readonly SimilarText[];
  /** Response formats of the scheme, for a preview. */
  readonly envelopes: readonly {
    readonly version: string;
    readonly title: string;
    readonly template: JsonValue;
  }[];
  readonly may: {
    readonly save: boolean;
    readonly review: boolean;
    /** What stands there is not one's own, or the locale has no other reviewer. */
    readonly approveThis: boolean;
    readonly suggest: boolean;
  };
};
