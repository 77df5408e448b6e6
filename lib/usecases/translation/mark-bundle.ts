import { ok } from '../../domain/result';
import { readBundleInput } from '../../schema/translation';
import { query } from '../use-case';
import { findBundle } from './bundle';

/**
 * Stands for what `readBundle` gives and changes with it, and costs no look at a single message. Refuses with `missing`
 * at `scheme`.
 */
export const markBundle = query({
  title: 'Mark the messages of a scheme in a locale',
  right: 'registry.read',
  input: readBundleInput,
  async run({ scheme, locale }, { db }) {
    const found = await findBundle(db, scheme, locale);
    return found.ok ? ok(found.value.mark) : found;
  },
});
