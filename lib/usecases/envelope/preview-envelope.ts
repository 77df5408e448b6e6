import { z } from 'zod';
import { codeValues } from '../../domain/envelope/code-values';
import { renderEnvelope } from '../../domain/envelope/render';
import { checkTemplate } from '../../domain/envelope/template';
import { ok, refuse } from '../../domain/result';
import { slug } from '../../schema/text';
import { locateCode } from '../../store/code-lookup';
import { firstCodes } from '../../store/code-store';
import { schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';

/**
 * The first code of a scheme in a template that is not saved yet; null where the scheme has none. Refuses with
 * `missing` at `scheme`, and with what `checkTemplate` finds.
 */
export const previewEnvelope = query({
  title: 'Preview an envelope',
  right: 'envelope.change',
  input: z.strictObject({ scheme: slug, template: z.json() }),
  async run({ scheme: name, template }, { db, now, url }) {
    const scheme = await schemeBySlug(db, name);
    if (scheme === null) return refuse('missing', 'scheme');
    const checked = checkTemplate(template);
    if (!checked.ok) return checked;
    const first = (await firstCodes(db)).get(scheme.id);
    const located = first === undefined ? null : await locateCode(db, name, first, []);
    if (located === null) return ok(null);
    const { code } = located;
    const occurrence = { spelling: code.code, message: code.message, operation: null, at: now };
    return ok(renderEnvelope(checked.value, codeValues(code, occurrence, url)));
  },
});
