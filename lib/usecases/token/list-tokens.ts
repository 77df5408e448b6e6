import { mayActFor } from '../../domain/access';
import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import type { Token } from '../../domain/user';
import { listTokensInput } from '../../schema/token';
import { countTokens, selectTokens, tokenKey, tokenKeyShape } from '../../store/token-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

const LIST = 'tokens';

/** The API tokens of oneself, or for an administrator of anybody, newest first. Refuses with `forbidden`, `cursor`. */
export const listTokens = query({
  title: 'List the API tokens of a user',
  right: 'token.read',
  input: listTokensInput,
  async run({ id: userId, limit, cursor, before }, { actor, db }) {
    if (!mayActFor(actor, userId)) return refuse('forbidden');
    const start = pageStart(LIST, tokenKeyShape, { cursor, before });
    if (!start.ok) return start;
    const [rows, counted] = await Promise.all([
      selectTokens(db, { userId, ...start.value, limit: limit + 1 }),
      countTokens(db, userId, COUNT_LIMIT + 1),
    ]);
    const { rows: items, ...cursors } = cutPage(LIST, rows, limit, start.value, tokenKey);
    return ok<Page<Token>>({ items, ...cursors, ...totalOf(counted) });
  },
});
