import type { Category } from '../../domain/category';
import { ok, refuse } from '../../domain/result';
import type { Scheme } from '../../domain/scheme/scheme';
import { prepareCodeInput } from '../../schema/allocatable-prefix';
import { type PrefixChoice, selectAllocatable } from '../../store/allocatable-prefix-store';
import { selectCategories } from '../../store/category-store';
import { type EnvelopeRecord, selectEnvelopes } from '../../store/envelope-store';
import { selectPrefix } from '../../store/prefix-store';
import { schemeBySlug } from '../../store/scheme-store';
import { ownersWithin } from '../owners-within';
import { query } from '../use-case';

const VOCABULARY = 500;

/** What the form for a new code asks and shows. */
export type CodePreparation = {
  readonly scheme: Pick<Scheme, 'slug' | 'name' | 'grammar' | 'messageStyle' | 'prefixLabel'>;
  readonly prefix: PrefixChoice;
  /** Values of the identity category; empty where the grammar has none. */
  readonly categories: readonly Pick<Category, 'value' | 'label' | 'attributes'>[];
  /** What a client will receive it in, where the scheme has a format. */
  readonly envelope: EnvelopeRecord | null;
};

/**
 * What it takes to register a code under a prefix. Refuses with `missing` at `scheme` or `prefix`, `retired` at
 * `prefix` where no code is registered any more, `forbidden`.
 */
export const prepareCode = query({
  title: 'Prepare a code',
  right: 'code.create',
  input: prepareCodeInput,
  async run(asked, context) {
    const { db } = context;
    const scheme = await schemeBySlug(db, asked.scheme);
    if (scheme === null) return refuse('missing', 'scheme');
    const prefix = await selectPrefix(db, scheme.slug, asked.prefix);
    if (prefix === null) return refuse('missing', 'prefix');
    if (prefix.status === 'retired' || prefix.status === 'deprecated') return refuse('retired', 'prefix');
    const [own, categories, envelopes] = await Promise.all([
      selectAllocatable(db, ownersWithin(context), { scheme: scheme.slug, q: asked.prefix, limit: 100 }),
      selectCategories(db, scheme.slug, VOCABULARY),
      selectEnvelopes(db, scheme.slug),
    ]);
    const chosen = own.find((candidate) => candidate.prefix === asked.prefix);
    if (chosen === undefined) return refuse('forbidden');
    const segment = scheme.grammar.find((part) => part.kind === 'category' && part.role === 'identity');
    const { slug, name, grammar, messageStyle, prefixLabel } = scheme;
    return ok<CodePreparation>({
      scheme: { slug, name, grammar, messageStyle, prefixLabel },
      prefix: chosen,
      categories:
        segment?.kind === 'category'
          ? categories.filter((category) => category.segment === segment.name)
          : [],
      envelope: envelopes.find((candidate) => candidate.current) ?? null,
    });
  },
});
