import type { GrammarReport } from '../../domain/grammar-report';
import { ok, refuse } from '../../domain/result';
import { exampleOf } from '../../domain/scheme/example';
import { checkGrammar } from '../../domain/scheme/grammar';
import { previewGrammarInput } from '../../schema/scheme';
import {
  countMisfits,
  firstReadings,
  misfits,
  misfittingCategories,
  misfittingPrefixes,
} from '../../store/grammar-fit-store';
import { schemeBySlug } from '../../store/scheme-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

const EXAMPLES = 5;
const PAGE = 50;

/**
 * Says what a change of a scheme's segments would come to. Refuses with `missing` at `scheme`, `grammar` at a segment,
 * `cursor`.
 */
export const previewGrammar = query({
  title: 'Preview a grammar',
  right: 'scheme.change',
  input: previewGrammarInput,
  async run({ scheme: slug, segments, cursor }, { db }) {
    const scheme = await schemeBySlug(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const grammar = checkGrammar(segments);
    if (!grammar.ok) return grammar;
    const list = `misfits:${scheme.id}`;
    const start = pageStart(list, ['string'], { cursor });
    if (!start.ok) return start;
    const after = start.value.after === null ? null : String(start.value.after[0]);
    const [first, total, rows, prefixes, categories] = await Promise.all([
      firstReadings(db, scheme.id, segments, EXAMPLES),
      countMisfits(db, scheme.id, segments),
      misfits(db, scheme.id, segments, { after, limit: PAGE + 1 }),
      misfittingPrefixes(db, scheme.id, segments),
      misfittingCategories(db, scheme.id, segments),
    ]);
    const page = cutPage(list, rows, PAGE, start.value, ({ code }) => [code]);
    return ok<GrammarReport>({
      example: exampleOf(segments),
      first,
      misfits: { codes: total, prefixes: prefixes.length, categories: categories.length },
      codes: page.rows,
      nextCursor: page.nextCursor,
      prefixes: prefixes.slice(0, PAGE),
      categories: categories.slice(0, PAGE),
    });
  },
});
