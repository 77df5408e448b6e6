import type { MessageStyle } from '../message/message';
import type { Grammar } from './segment';

/** One grammar of codes and what is said of it. */
export type Scheme = {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  /** What a prefix is called here: "Component", "Module". */
  readonly prefixLabel: string;
  readonly grammar: Grammar;
  readonly messageStyle: MessageStyle;
  readonly policy: 'open' | 'registrar' | 'two-approvals';
  /** Days that a submitted request holds its prefix. */
  readonly holdDays: number;
  /** Days before the end of that hold that its author is reminded. */
  readonly remindDays: number;
  /** Days that a request may go unanswered until every registrar is told. */
  readonly escalateDays: number;
  /** Grows with each change. */
  readonly version: number;
  /** Markdown. */
  readonly guidelines: string | null;
  readonly counts: { readonly prefixes: number; readonly codes: number };
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
};
