import { parameterParts } from '../message/parameter-parts';
import { pluralCategories } from './plural-categories';
import type { MessageCheck } from './reading';

/**
 * A plural without a branch for each category that the locale has (CLDR by `Intl.PluralRules`). `=1` does not stand for
 * `one`: in Russian 21 is `one` too. `other` is `missing-other`'s. `categories` names what is missing.
 */
export const missingPluralCategory: MessageCheck = ({ message, locale }) =>
  parameterParts(message?.parts ?? []).flatMap(({ name, type, branches, start, end }) => {
    if (type !== 'plural' && type !== 'ordinal') return [];
    const wanted = pluralCategories(locale, type === 'plural' ? 'cardinal' : 'ordinal') ?? [];
    const missing = wanted.filter(
      (category) => category !== 'other' && !branches.some(({ selector }) => selector === category),
    );
    if (missing.length === 0) return [];
    return [
      {
        detail: { parameter: name, type, categories: missing.join(', '), count: missing.length },
        at: { start, end },
      },
    ];
  });
