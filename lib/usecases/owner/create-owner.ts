import { created } from '../../domain/audit-event';
import { ownerCreated } from '../../domain/owner-event';
import { ok, refuse } from '../../domain/result';
import { createOwnerInput } from '../../schema/owner';
import { insertOwner, ownerIds, savedOwner } from '../../store/owner-store';
import { command } from '../use-case';

/** Adds a team or a person. Refuses with `missing` at `contactOwner`, `conflict` at `slug`. */
export const createOwner = command({
  title: 'Create an owner',
  right: 'owner.create',
  input: createOwnerInput,
  async run(input, { db }) {
    const { contactOwner, ...fields } = input;
    const [contact] = contactOwner === null ? [] : await ownerIds(db, [contactOwner]);
    if (contactOwner !== null && contact === undefined) return refuse('missing', 'contactOwner');
    const id = await insertOwner(db, { ...fields, contactOwnerId: contact?.id ?? null });
    if (id === null) return refuse('conflict', 'slug');
    return ok({
      value: await savedOwner(db, input.slug),
      events: [ownerCreated(id, input.slug, created(input))],
    });
  },
});
