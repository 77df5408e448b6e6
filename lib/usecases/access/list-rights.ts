import { z } from 'zod';
import { type Right, reaches, reachOf, rights } from '../../domain/access';
import { ok } from '../../domain/result';
import { line, slug } from '../../schema/text';
import { ownerIds, ownerIdsOfPrefix } from '../../store/owner-store';
import { query } from '../use-case';

/** An owner, or a prefix of a scheme; neither: what belongs to nobody. */
const thing = z.strictObject({
  owner: slug.optional(),
  scheme: slug.optional(),
  prefix: line(64).optional(),
});

/** What the caller may do with a thing: for pages that offer only that. */
export const listRights = query({
  title: 'List the rights to a thing',
  right: 'registry.read',
  input: thing,
  async run({ owner, scheme, prefix }, { actor, db }) {
    const owners =
      owner !== undefined
        ? (await ownerIds(db, [owner])).map(({ id }) => id)
        : scheme !== undefined && prefix !== undefined
          ? await ownerIdsOfPrefix(db, scheme, prefix)
          : [];
    const held = (right: Right) => reaches(actor, reachOf(actor, right, true), owners);
    return ok(allRights.filter(held));
  },
});

const isRight = (name: string): name is Right => Object.hasOwn(rights, name);
const allRights: readonly Right[] = Object.keys(rights).filter(isRight);
