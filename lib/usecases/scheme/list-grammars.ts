import { z } from 'zod';
import { ok } from '../../domain/result';
import { allGrammars } from '../../store/scheme-store';
import { query } from '../use-case';

/** The name, grammar and message style of every scheme: what it takes to show codes, without what takes counting. */
export const listGrammars = query({
  title: 'List the grammars',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db }) {
    return ok(await allGrammars(db));
  },
});
