import { holds, userIdOf } from '../../domain/access';
import { partsOf } from '../../domain/code';
import { servedText } from '../../domain/code-in-locale';
import { directionOf, lookUpChain } from '../../domain/locale';
import { pluralCategories } from '../../domain/message-checks/plural-categories';
import { ok } from '../../domain/result';
import { segmentTexts } from '../../domain/scheme/segment-text';
import { mayApprove } from '../../domain/translation';
import { failingChecks } from '../../domain/translation-checks';
import type { TranslationEntry } from '../../domain/translation-entry';
import { readEntryInput } from '../../schema/translation';
import { selectShownEntry } from '../../store/entry-store';
import { sourceAt } from '../../store/translation-history-store';
import { checkingFrom } from '../text-checking';
import { query } from '../use-case';
import { findEntry } from './find-entry';
import { similarTexts } from './text-memory';
import { translationFrom } from './translation-from';

/**
 * Everything that is shown to who translates one code, found by any spelling, into one locale. Refuses with `missing` at
 * `code` or `locale`.
 */
export const readEntry = query({
  title: 'Read an entry of the queue',
  right: 'registry.read',
  input: readEntryInput,
  async run(asked, { db, actor }) {
    const found = await findEntry(db, asked);
    if (!found.ok) return found;
    const { id, code, scheme, locale } = found.value;
    const { tag } = locale;
    const key = { id, message: code.message };
    const [shown, memory] = await Promise.all([
      selectShownEntry(db, key, tag, scheme.slug),
      similarTexts(db, key, tag),
    ]);
    const { translations: texts, sourceRevision: revision, history, reviews, comments } = shown;
    const checking = checkingFrom({ ...code, id, messageStyle: scheme.messageStyle }, [locale], shown);
    const row = texts.find((text) => text.locale === tag) ?? null;
    const isOld = row !== null && row.sourceRevision < revision;
    const madeFrom = isOld ? await sourceAt(db, id, row.sourceRevision) : null;
    const served = servedText(code, texts, lookUpChain(tag, shown.locales));
    const review = holds(actor, 'translation.review', { locale: tag });
    return ok<TranslationEntry>({
      code,
      segments: segmentTexts(scheme.grammar, partsOf(code, scheme.grammar)),
      scheme: {
        slug: scheme.slug,
        name: scheme.name,
        messageStyle: scheme.messageStyle,
        prefixLabel: scheme.prefixLabel,
      },
      locale: {
        ...locale,
        pluralCategories: categoriesOf(tag),
        direction: directionOf(tag),
      },
      source: { text: code.message, revision, madeFrom },
      translation: translationFrom(code, tag, row, checking),
      served: { ...served, fallback: served.locale !== tag },
      others: texts
        .filter((text) => text.locale !== tag)
        .map(({ locale: other, state, text, outdated }) => ({ locale: other, state, text, outdated })),
      history,
      reviews,
      suggestions: shown.suggestions.map((suggestion) => ({
        ...suggestion,
        checks: checking.findingsIn(tag, suggestion.text),
      })),
      comments,
      dismissals: checking.dismissals.flatMap(({ check, reason, author, at }) =>
        failingChecks([check]).map((known) => ({ check: known, reason, author, at: at.toISOString() })),
      ),
      glossary: checking.terms,
      memory,
      envelopes: shown.envelopes.map(({ version, title, template }) => ({ version, title, template })),
      may: {
        save: holds(actor, 'translation.save', { locale: tag }),
        review,
        approveThis: review && mayApprove(userIdOf(actor), row?.authorId ?? null, shown.reviewers),
        suggest: holds(actor, 'translation.suggest', { locale: tag }),
      },
    });
  },
});

/** In the order of CLDR; of a language that nothing is known of, `other` alone. */
function categoriesOf(tag: string): readonly string[] {
  const known = pluralCategories(tag, 'cardinal') ?? ['other'];
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => known.includes(category));
}
