import { z } from 'zod';
import { type Right, reaches, reachOf, rights } from '../../domain/access';
import { ok } from '../../domain/result';
import { line, localeTag, slug } from '../../schema/text';
import { ownerIds, ownerIdsOfPrefix } from '../../store/owner-store';
import { query } from '../use-case';

/** An owner, a prefix of a scheme, or a locale; none: what belongs to nobody. */
const asked = z.strictObject({
  owner: slug.optional(),
  scheme: slug.optional(),
  prefix: line(64).optional(),
  locale: localeTag.optional(),
});

/** What the caller may do with a thing: for pages that offer only that. */
export const listRights = query({
  title: 'List the rights to a thing',
  right: 'registry.read',
  input: asked,
  async run({ owner, scheme, prefix, locale }, { actor, db }) {
    const owners =
      owner !== undefined
        ? (await ownerIds(db, [owner])).map(({ id }) => id)
        : scheme !== undefined && prefix !== undefined
          ? await ownerIdsOfPrefix(db, scheme, prefix)
          : [];
    const thing = locale === undefined ? { owners } : { locale };
    const held = (right: Right) => reaches(actor, right, reachOf(actor, right, true), thing);
    return ok(allRights.filter(held));
  },
});

const isRight = (name: string): name is Right => Object.hasOwn(rights, name);
const allRights: readonly Right[] = Object.keys(rights).filter(isRight);
