import type { Lifecycle } from './lifecycle';
import type { CodeParts, Grammar } from './scheme/segment';

/** A placeholder of a message. */
export type Parameter = {
  readonly name: string;
  readonly type: string;
  readonly description: string | null;
  readonly example: string | null;
  readonly echoesUserInput: boolean;
};

/** What a client may want to know before it reads the rest. */
export const codeFlags = ['retryable', 'user-action', 'sensitive'] as const;

/** What an editor says of a change of the message: translations stay, are outdated, or go back to review. */
export const messageChanges = ['typo', 'wording', 'meaning'] as const;
export type MessageChange = (typeof messageChanges)[number];

export type OwnerReference = { readonly slug: string; readonly name: string };

/** One registered error, as every door tells it. */
export type Code = {
  readonly scheme: string;
  readonly code: string;
  readonly prefix: string;
  readonly prefixTitle: string;
  readonly category: string | null;
  readonly categoryLabel: string | null;
  readonly number: number | null;
  readonly name: string | null;
  readonly title: string | null;
  /** In the locale asked for where it is approved there; see `messageLocale`. */
  readonly message: string;
  /** BCP 47 tag of `message`; null: it is the default message. */
  readonly messageLocale: string | null;
  readonly parameters: readonly Parameter[];
  readonly description: string | null;
  readonly action: string | null;
  readonly httpStatus: number | null;
  readonly httpStatusFrom: 'code' | 'category' | null;
  readonly flags: readonly string[];
  readonly status: Lifecycle;
  readonly replacedBy: string | null;
  readonly aliases: readonly string[];
  readonly owners: readonly OwnerReference[];
  /** Counts its changes, from 1. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
};

/** The values of a registered code's segments; a context is open until somebody says where it happened. */
export function partsOf(
  code: Pick<Code, 'prefix' | 'category' | 'number' | 'name'>,
  grammar: Grammar,
): CodeParts {
  const written = grammar.some((segment) => segment.kind === 'prefix');
  return {
    prefix: written ? code.prefix : null,
    category: code.category,
    number: code.number,
    name: code.name,
    context: {},
  };
}

/** Where the HTTP status comes from: a code's own goes before its category's. */
export function servedHttpStatus(
  own: number | null,
  inherited: number | null,
): Pick<Code, 'httpStatus' | 'httpStatusFrom'> {
  if (own !== null) return { httpStatus: own, httpStatusFrom: 'code' };
  if (inherited !== null) return { httpStatus: inherited, httpStatusFrom: 'category' };
  return { httpStatus: null, httpStatusFrom: null };
}

/** The address of a code's page, without locale. */
export function codePath(scheme: string, code: string): string {
  return `/codes/${encodeURIComponent(scheme)}/${encodeURIComponent(code)}`;
}
