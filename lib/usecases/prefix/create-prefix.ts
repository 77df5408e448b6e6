import { created } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { isValueOf } from '../../domain/scheme/alphabet';
import { createPrefixInput } from '../../schema/prefix';
import { ownerIds } from '../../store/owner-store';
import { insertPrefix } from '../../store/prefix-store';
import { schemeBySlug } from '../../store/scheme-store';
import { command } from '../use-case';

/** Registers a prefix with its owners. Refuses with `missing` at `scheme` or an owner, `not-in-grammar` or `conflict` at `prefix`. */
export const createPrefix = command({
  title: 'Register a prefix',
  right: 'prefix.create',
  input: createPrefixInput,
  async run({ scheme: slug, owners, ...input }, { db }) {
    const scheme = await schemeBySlug(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const segment = scheme.grammar.find((candidate) => candidate.kind === 'prefix');
    if (segment?.kind === 'prefix' && !isValueOf(segment, input.prefix)) {
      return refuse('not-in-grammar', 'prefix');
    }
    const known = await ownerIds(db, owners);
    const slugs = known.map((owner) => owner.slug);
    const unknown = owners.findIndex((owner) => !slugs.includes(owner));
    if (unknown !== -1) return refuse('missing', `owners.${unknown}`);
    const ids = known.map((owner) => owner.id);
    const id = await insertPrefix(db, { ...input, schemeId: scheme.id, ownerIds: ids });
    if (id === null) return refuse('conflict', 'prefix');
    return ok({
      value: { scheme: slug, prefix: input.prefix },
      events: [
        {
          type: 'prefix.created',
          subjectType: 'prefix',
          subjectId: String(id),
          subjectName: input.prefix,
          scheme: slug,
          changes: created({ ...input, owners }),
        },
      ],
    });
  },
});
