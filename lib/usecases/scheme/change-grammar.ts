import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { checkGrammar } from '../../domain/scheme/grammar';
import { changeGrammarInput } from '../../schema/scheme';
import { countMisfits, misfittingCategories, misfittingPrefixes } from '../../store/grammar-fit-store';
import { lockScheme, writeScheme } from '../../store/scheme-store';
import { command } from '../use-case';

/**
 * Changes a scheme's segments, as long as every code, prefix and category of it stays written as it is. Nobody can
 * register one meanwhile. Refuses with `missing` at `scheme`, `stale`, `grammar` at a segment, and `breaks-codes` at
 * `segments`.
 */
export const changeGrammar = command({
  title: 'Change the grammar of a scheme',
  right: 'scheme.change',
  input: changeGrammarInput,
  async run({ scheme: slug, version, segments }, { db, now }) {
    const scheme = await lockScheme(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    if (version !== undefined && version !== scheme.version) return refuse('stale');
    const grammar = checkGrammar(segments);
    if (!grammar.ok) return grammar;
    const changes = changed({ segments: scheme.grammar }, { segments });
    if (Object.keys(changes).length === 0) return ok({ value: { slug }, events: [] });
    const codes = await countMisfits(db, scheme.id, segments);
    const prefixes = (await misfittingPrefixes(db, scheme.id, segments)).length;
    const categories = (await misfittingCategories(db, scheme.id, segments)).length;
    if (codes + prefixes + categories > 0) {
      return refuse('breaks-codes', 'segments', { codes, prefixes, categories });
    }
    await writeScheme(db, scheme.id, scheme, segments, now);
    return ok({
      value: { slug },
      events: [
        {
          type: 'scheme.changed',
          subjectType: 'scheme',
          subjectId: String(scheme.id),
          subjectName: slug,
          scheme: slug,
          changes,
        },
      ],
    });
  },
});
