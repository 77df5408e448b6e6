import { ok, refuse } from '../../domain/result';
import { changeTermInput } from '../../schema/glossary';
import { uncheckLocale } from '../../store/recheck-store';
import { writeTerm } from '../../store/term-store';
import { command } from '../use-case';
import { takeTerm } from './take-term';
import { termEvent } from './term-event';

/** Changes a term. Refuses as `takeTerm` does, and with `conflict` at `term` where another one is called so. */
export const changeTerm = command({
  title: 'Change a term of the glossary',
  right: 'glossary.change',
  input: changeTermInput,
  async run({ id, version, ...wish }, context) {
    const { db, now } = context;
    const taken = await takeTerm(context, { id, version });
    if (!taken.ok) return taken;
    const before = taken.value;
    const { term = before.term, translation = before.translation, note = before.note } = wish;
    if (term === before.term && translation === before.translation && note === before.note) {
      return ok({ value: before, events: [] });
    }
    const after = await writeTerm(db, id, { term, translation, note }, now);
    if (after === null) return refuse('conflict', 'term');
    await uncheckLocale(db, before.locale, [before.term, after.term]);
    return ok({ value: after, events: [termEvent(before, after)] });
  },
});
