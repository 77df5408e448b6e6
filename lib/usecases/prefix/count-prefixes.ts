import { ok } from '../../domain/result';
import { countPrefixesInput } from '../../schema/prefix-list';
import { selectPrefixFacets } from '../../store/prefix-facet-store';
import { query } from '../use-case';

/**
 * The values of every facet, each with how many prefixes it would leave beside the other filters; and how many of all
 * prefixes nobody owns.
 */
export const countPrefixes = query({
  title: 'Count the prefixes by facet',
  right: 'registry.read',
  input: countPrefixesInput,
  async run(input, { db }) {
    return ok(await selectPrefixFacets(db, input));
  },
});
