import { created } from '../../domain/audit-event';
import { checkTemplate } from '../../domain/envelope/template';
import { ok, refuse } from '../../domain/result';
import { createEnvelopeInput } from '../../schema/envelope';
import { endCurrentEnvelope, insertEnvelope } from '../../store/envelope-store';
import { schemeBySlug } from '../../store/scheme-store';
import { command } from '../use-case';

/** Adds a version of a scheme's response format, in force instead of another where it is to be. Refuses with `missing` at `scheme`, `malformed` at `template`, `conflict` at `version`. */
export const createEnvelope = command({
  title: 'Create an envelope',
  right: 'envelope.create',
  input: createEnvelopeInput,
  async run({ scheme: slug, ...input }, { db }) {
    const scheme = await schemeBySlug(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const template = checkTemplate(input.template);
    if (!template.ok) return template;
    if (input.current) await endCurrentEnvelope(db, scheme.id);
    const id = await insertEnvelope(db, scheme.id, input);
    if (id === null) return refuse('conflict', 'version');
    return ok({
      value: { scheme: slug, version: input.version },
      events: [
        {
          type: 'envelope.created',
          subjectType: 'envelope',
          subjectId: String(id),
          subjectName: input.version,
          scheme: slug,
          changes: created(input),
        },
      ],
    });
  },
});
