import { ok } from '../../domain/result';
import { countRequestsInput } from '../../schema/request';
import { selectRequestFacets } from '../../store/request-facet-store';
import { query } from '../use-case';
import { ofWhom } from './whose';

/** The values of every facet, each with how many requests it would leave beside the other filters. Refuses with `sign-in` at `mine`. */
export const countRequests = query({
  title: 'Count the requests by facet',
  right: 'registry.read',
  input: countRequestsInput,
  async run(input, context) {
    const filter = ofWhom(context, input);
    return filter.ok ? ok(await selectRequestFacets(context.db, filter.value)) : filter;
  },
});
