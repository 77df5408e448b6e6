import { changed } from '../../domain/audit-event';
import { checkTemplate } from '../../domain/envelope/template';
import { ok, refuse } from '../../domain/result';
import { withChanges } from '../../domain/with-changes';
import { updateEnvelopeInput } from '../../schema/envelope';
import { lockEnvelope, writeEnvelope } from '../../store/envelope-store';
import { command } from '../use-case';

/**
 * Changes a version of a scheme's response format, or puts it in force. Refuses with `missing` at `version`, `stale`,
 * with what `checkTemplate` finds, and `required` at `current` where none would be in force.
 */
export const updateEnvelope = command({
  title: 'Change an envelope',
  right: 'envelope.change',
  input: updateEnvelopeInput,
  async run({ scheme, version, revision, ...given }, { db, now }) {
    const envelope = await lockEnvelope(db, scheme, version);
    if (envelope === null) return refuse('missing', 'version');
    if (revision !== undefined && revision !== envelope.revision) return refuse('stale');
    if (envelope.fields.current && given.current === false) return refuse('required', 'current');
    const after = withChanges(envelope.fields, given);
    const template = checkTemplate(after.template);
    if (!template.ok) return template;
    const changes = changed({ ...envelope.fields }, { ...after });
    if (Object.keys(changes).length === 0) return ok({ value: { scheme, version }, events: [] });
    await writeEnvelope(db, envelope, after, now);
    return ok({
      value: { scheme, version },
      events: [
        {
          type: 'envelope.changed',
          subjectType: 'envelope',
          subjectId: String(envelope.id),
          subjectName: version,
          scheme,
          changes,
        },
      ],
    });
  },
});
