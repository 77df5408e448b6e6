import { ok, refuse } from '../../domain/result';
import { addTermInput } from '../../schema/glossary';
import { localeByTag } from '../../store/locale-store';
import { uncheckLocale } from '../../store/recheck-store';
import { insertTerm } from '../../store/term-store';
import { command } from '../use-case';
import { termEvent } from './term-event';

/**
 * Adds what a term of the default messages is called in a locale. Refuses with `forbidden`, `missing` at `locale`,
 * `conflict` at `term` where the locale has it, in whichever case.
 */
export const addTerm = command({
  title: 'Add a term to the glossary',
  right: 'glossary.change',
  input: addTermInput,
  async run(term, { db, now, allowsIn }) {
    if (!allowsIn(term.locale)) return refuse('forbidden');
    if ((await localeByTag(db, term.locale)) === null) return refuse('missing', 'locale');
    const added = await insertTerm(db, term, now);
    if (added === null) return refuse('conflict', 'term');
    await uncheckLocale(db, term.locale, [added.term]);
    return ok({ value: added, events: [termEvent(null, added)] });
  },
});
