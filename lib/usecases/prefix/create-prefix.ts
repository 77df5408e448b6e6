import { created } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { isValueOf } from '../../domain/scheme/alphabet';
import { createPrefixInput } from '../../schema/prefix';
import { ownerKeys } from '../../store/owner-store';
import { insertPrefix, prefixByValue, savedPrefix } from '../../store/prefix-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { command } from '../use-case';

/**
 * Registers a prefix with its owners. Refuses with `missing` at `scheme` or an owner, `not-in-grammar`, `retired` or
 * `conflict` at `prefix`.
 */
export const createPrefix = command({
  title: 'Register a prefix',
  right: 'prefix.create',
  input: createPrefixInput,
  async run({ scheme: slug, owners, ...input }, { db }) {
    const scheme = await schemeToWriteIn(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const segment = scheme.grammar.find((candidate) => candidate.kind === 'prefix');
    if (segment?.kind === 'prefix' && !isValueOf(segment, input.prefix)) {
      return refuse('not-in-grammar', 'prefix');
    }
    const taken = await prefixByValue(db, scheme.id, input.prefix);
    if (taken !== null) return refuse(taken.status === 'retired' ? 'retired' : 'conflict', 'prefix');
    const ownerIds = await ownerKeys(db, owners);
    if (!ownerIds.ok) return ownerIds;
    const id = await insertPrefix(db, { ...input, schemeId: scheme.id, ownerIds: ownerIds.value });
    if (id === null) return refuse('conflict', 'prefix');
    return ok({
      value: await savedPrefix(db, slug, input.prefix),
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
