import { ok } from '../../domain/result';
import { removeTermInput } from '../../schema/glossary';
import { uncheckLocale } from '../../store/recheck-store';
import { endTerm } from '../../store/term-store';
import { command } from '../use-case';
import { takeTerm } from './take-term';
import { termEvent } from './term-event';

/** Takes a term out of the glossary: it is kept, and asked for no more. Refuses as `takeTerm` does. */
export const removeTerm = command({
  title: 'Remove a term from the glossary',
  right: 'glossary.change',
  input: removeTermInput,
  async run(subject, context) {
    const { db, now } = context;
    const taken = await takeTerm(context, subject);
    if (!taken.ok) return taken;
    const term = taken.value;
    await endTerm(db, term.id, now);
    await uncheckLocale(db, term.locale, [term.term]);
    return ok({ value: term, events: [termEvent(term, { ...term, ended: true })] });
  },
});
