import { ok, refuse } from '../../domain/result';
import { wordsOf } from '../../domain/search/words';
import { moveAliasInput } from '../../schema/code';
import { codeOfAlias, pointAlias } from '../../store/alias-store';
import { lockCode, touchCode } from '../../store/code-edit-store';
import { locateExactly } from '../../store/code-lookup';
import { codeById } from '../../store/code-store';
import { command } from '../use-case';
import { aliasesChanged } from './alias-event';

/**
 * Lets an alias find another code of the scheme: aliases are moved and never removed, since clients still send them.
 * Whoever moves one must be allowed to change both codes. Gives the code it finds now. Refuses with `missing` at
 * `alias` or `to`, `forbidden`, and `conflict` at `alias` for what is the only name of a draft.
 */
export const moveAlias = command({
  title: 'Move an alias to another code',
  right: 'code.change',
  input: moveAliasInput,
  async run({ scheme, alias, to }, { db, now, allows }) {
    const [fromId, target] = [await codeOfAlias(db, scheme, alias), await locateExactly(db, scheme, to, [])];
    if (fromId === null) return refuse('missing', 'alias');
    if (target === null) return refuse('missing', 'to');
    // In one order, so that two who move aliases to and fro queue.
    const locked = [];
    for (const id of [...new Set([fromId, target.id])].sort((a, b) => a - b)) {
      const { code } = await codeById(db, id);
      const held = await lockCode(db, scheme, code);
      if (held !== null) locked.push(held);
    }
    if (!locked.every(({ ownerIds }) => allows(ownerIds))) return refuse('forbidden');
    const from = locked.find(({ id }) => id === fromId);
    const onto = locked.find(({ id }) => id === target.id);
    if (from === undefined || !from.aliases.includes(alias)) return refuse('missing', 'alias');
    if (onto === undefined) return refuse('missing', 'to');
    if (from.code === alias) return refuse('conflict', 'alias');
    if (from.id === onto.id) return ok({ value: target.code, events: [] });
    await pointAlias(db, from.schemeId, alias, onto.id);
    await touchCode(db, from.id, [], now);
    await touchCode(db, onto.id, wordsOf(alias), now);
    return ok({
      value: await codeById(db, onto.id),
      events: [
        aliasesChanged(
          from,
          from.aliases.filter((each) => each !== alias),
        ),
        aliasesChanged(onto, [...onto.aliases, alias]),
      ],
    });
  },
});
