import { ok } from '../../domain/result';
import { codeFacets, countCodesInput } from '../../schema/code-list';
import { selectFacets } from '../../store/code-facet-store';
import { readSearch } from '../../store/code-filter';
import { askedTexts } from '../../store/text-filter';
import { query } from '../use-case';

/** The values of the facets that are asked for, or of all, each with how many codes it would leave beside the other filters. */
export const countCodes = query({
  title: 'Count the codes by facet',
  right: 'registry.read',
  input: countCodesInput,
  async run(input, { db }) {
    const facets = input.facet.length === 0 ? codeFacets : input.facet;
    return ok(await selectFacets(db, input, await readSearch(db, input.q), askedTexts(input), facets));
  },
});
