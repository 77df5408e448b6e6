import { ok } from '../../domain/result';
import type { ServedMessage } from '../../domain/translation-entry';
import { readBundleInput } from '../../schema/translation';
import { bundledCodes, bundledTexts } from '../../store/bundle-store';
import { query } from '../use-case';
import { findBundle } from './bundle';

/**
 * Every message of a scheme as readers of a locale are served it, by code, for services to load: placeholders in place.
 * Refuses with `missing` at `scheme`.
 */
export const readBundle = query({
  title: 'Read the messages of a scheme in a locale',
  right: 'registry.read',
  input: readBundleInput,
  async run({ scheme, locale }, { db }) {
    const found = await findBundle(db, scheme, locale);
    if (!found.ok) return found;
    const { schemeId, chain } = found.value;
    const [codes, ...texts] = await Promise.all([
      bundledCodes(db, schemeId),
      ...chain.map((tag) => bundledTexts(db, schemeId, tag)),
    ]);
    const served = codes.map(({ id, code, message }): [string, ServedMessage] => {
      const at = texts.findIndex((one) => one.has(id));
      const from = chain[at] ?? null;
      return [code, { text: texts[at]?.get(id) ?? message, locale: from, fallback: from !== locale }];
    });
    const messages: Readonly<Record<string, ServedMessage>> = Object.fromEntries(served);
    return ok({ locale, messages });
  },
});
