import { z } from 'zod';
import type { Owner } from '../../domain/owner';
import type { Prefix } from '../../domain/prefix';
import { ok, refuse } from '../../domain/result';
import { line, slug } from '../../schema/text';
import { type WantedCode, wantedCodes } from '../../store/lookup-miss-store';
import { ownersOfPrefix } from '../../store/owner-store';
import { prefixOf } from '../../store/prefix-select';
import { type PrefixState, stateOfPrefix } from '../../store/prefix-state-store';
import { selectPrefix } from '../../store/prefix-store';
import { type SchemeRecord, schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';

const WANTED = 20;

/** Everything a prefix's page says, but for its codes and the picture of its numbers. */
export type PrefixDescription = {
  readonly prefix: Prefix;
  readonly scheme: Omit<SchemeRecord, 'id'>;
  readonly owners: readonly Owner[];
  readonly state: PrefixState;
  /** Codes that people looked for and that nobody has registered, most wanted first. */
  readonly wanted: readonly WantedCode[];
};

/** Describes a prefix, written in any case. Refuses with `missing` at `scheme` or `prefix`. */
export const describePrefix = query({
  title: 'Describe a prefix',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug, prefix: line(64) }),
  async run(asked, { db }) {
    const scheme = await schemeBySlug(db, asked.scheme);
    if (scheme === null) return refuse('missing', 'scheme');
    for (const spelling of new Set([asked.prefix, asked.prefix.toUpperCase(), asked.prefix.toLowerCase()])) {
      const row = await selectPrefix(db, scheme.slug, spelling);
      if (row === null) continue;
      const [owners, state, wanted] = await Promise.all([
        ownersOfPrefix(db, scheme.slug, row.prefix),
        stateOfPrefix(db, row.id),
        wantedCodes(db, row.id, WANTED),
      ]);
      const { id: _, ...fields } = scheme;
      return ok<PrefixDescription>({ prefix: prefixOf(row), scheme: fields, owners, state, wanted });
    }
    return refuse('missing', 'prefix');
  },
});
