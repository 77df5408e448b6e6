import type { CreateCategoryInput } from '../../lib/schema/category';
import type { CreateCodeInput } from '../../lib/schema/code';
import type { CreateEnvelopeInput } from '../../lib/schema/envelope';
import type { CreateOwnerInput } from '../../lib/schema/owner';
import type { CreatePrefixInput } from '../../lib/schema/prefix';
import type { CreateSchemeInput } from '../../lib/schema/scheme';

export type TranslationSeed = {
  /** As the scheme writes it; for a draft that has no number, its old name. */
  readonly code: string;
  readonly locale: 'ja' | 'zh';
  readonly text: string;
};

/** A scheme with everything under it, each list in an order in which it can be created. */
export type SchemeSeed = {
  readonly scheme: CreateSchemeInput;
  readonly categories: readonly CreateCategoryInput[];
  readonly owners: readonly CreateOwnerInput[];
  readonly prefixes: readonly CreatePrefixInput[];
  readonly codes: readonly CreateCodeInput[];
  readonly envelopes: readonly CreateEnvelopeInput[];
  readonly translations: readonly TranslationSeed[];
};

export type TranslationRow = readonly [code: string, ja: string, zh: string];

/** Takes a table with one column per locale apart into one translation each. */
export function translationsOf(rows: readonly TranslationRow[]): readonly TranslationSeed[] {
  return rows.flatMap(([code, ja, zh]): TranslationSeed[] => [
    { code, locale: 'ja', text: ja },
    { code, locale: 'zh', text: zh },
  ]);
}
