import { ok } from '../../domain/result';
import { wordsOf } from '../../domain/search/words';
import { addAliasInput } from '../../schema/code';
import { insertAlias } from '../../store/alias-store';
import { touchCode } from '../../store/code-edit-store';
import { codeById } from '../../store/code-store';
import { rememberWords } from '../../store/search-store';
import { command } from '../use-case';
import { aliasesChanged } from './alias-event';
import { takeCode } from './edit-code';
import { claimNames, spendClaimed } from './spelled-numbers';

/**
 * Lets another spelling find a code. One that spells a number keeps that number from being handed out. Refuses with
 * `missing` at `code`, `forbidden`, `stale`, `conflict` at `alias` where it finds something already.
 */
export const addAlias = command({
  title: 'Add an alias to a code',
  right: 'code.change',
  input: addAliasInput,
  async run({ alias, ...subject }, context) {
    const { db, now } = context;
    const taken = await takeCode(context, subject);
    if (!taken.ok) return taken;
    const code = taken.value;
    const names = await claimNames(db, code, [alias], () => 'alias');
    if (!names.ok) return names;
    await insertAlias(db, { schemeId: code.schemeId, codeId: code.id, alias, at: now });
    await spendClaimed(db, code.id, names.value);
    const words = wordsOf(alias);
    await touchCode(db, code.id, words, now);
    await rememberWords(db, words);
    return ok({
      value: await codeById(db, code.id),
      events: [aliasesChanged(code, [...code.aliases, alias])],
    });
  },
});
