import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import type { OwnerMember } from '../../domain/user';
import { listOwnerMembersInput } from '../../schema/owner-member';
import { countMembers, memberKeyShape, selectMembers } from '../../store/owner-member-store';
import { ownerIds } from '../../store/owner-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

const LIST = 'members';

/** Who acts for an owner, by e-mail address. Refuses with `missing` at `owner`, `cursor`. */
export const listOwnerMembers = query({
  title: 'List who acts for an owner',
  right: 'owner.read-members',
  input: listOwnerMembersInput,
  async run({ owner: slug, limit, cursor, before }, { db }) {
    const start = pageStart(LIST, memberKeyShape, { cursor, before });
    if (!start.ok) return start;
    const [owner] = await ownerIds(db, [slug]);
    if (owner === undefined) return refuse('missing', 'owner');
    const [rows, counted] = await Promise.all([
      selectMembers(db, { ownerId: owner.id, ...start.value, limit: limit + 1 }),
      countMembers(db, owner.id, COUNT_LIMIT + 1),
    ]);
    const { rows: items, ...cursors } = cutPage(LIST, rows, limit, start.value, ({ email }) => [email]);
    return ok<Page<OwnerMember>>({ items, ...cursors, ...totalOf(counted) });
  },
});
