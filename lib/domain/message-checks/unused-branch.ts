import type { Message, ParameterPart } from '../message/message';
import { parameterParts } from '../message/parameter-parts';
import { pluralCategories } from './plural-categories';
import type { MessageCheck } from './reading';

/**
 * Branches that are never taken: a plural category that the locale does not have, or a word that the source's select
 * does not know, most often because it was translated. `selectors` names them.
 */
export const unusedBranch: MessageCheck = ({ message, sourceMessage, locale }) => {
  const known = selectorsOf(sourceMessage);
  return parameterParts(message?.parts ?? []).flatMap((part) => {
    const used = usedSelectors(part, locale, known);
    if (used === null) return [];
    const unused = part.branches.flatMap(({ selector }) =>
      used.has(selector) || selector === 'other' || selector.startsWith('=') ? [] : [selector],
    );
    if (unused.length === 0) return [];
    const detail = { parameter: part.name, selectors: unused.join(', '), count: unused.length };
    return [{ detail, at: { start: part.start, end: part.end } }];
  });
};

type Selectors = ReadonlyMap<string, ReadonlySet<string>>;

/** Null where nothing is known about them. */
function usedSelectors(
  { name, type }: ParameterPart,
  locale: string,
  known: Selectors,
): ReadonlySet<string> | null {
  if (type === 'select') return known.get(name) ?? null;
  if (type !== 'plural' && type !== 'ordinal') return null;
  const categories = pluralCategories(locale, type === 'plural' ? 'cardinal' : 'ordinal');
  return categories && new Set(categories);
}

function selectorsOf(message: Message | null): Selectors {
  const selectors = new Map<string, Set<string>>();
  for (const { name, type, branches } of parameterParts(message?.parts ?? [])) {
    if (type !== 'select') continue;
    const of = selectors.get(name) ?? new Set();
    for (const { selector } of branches) of.add(selector);
    selectors.set(name, of);
  }
  return selectors;
}
