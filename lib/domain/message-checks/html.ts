import type { Found } from './message-check';
import type { MessageCheck } from './reading';
import { FILLED, type Rendition } from './rendition';

/** Elements that stand in running text (HTML, Living Standard); what else is in angle brackets is no tag. */
const elements = new Set(
  'a abbr b bdi bdo blockquote br button code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q s samp script small span strike strong style sub sup table tbody td th thead tr tt u ul var'.split(
    ' ',
  ),
);
const unclosed = new Set(['br', 'hr', 'img', 'input']);
const tag = /<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<rest>(?:[\s/][^<>]*)?)>/g;
const entity = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});/g;

/**
 * Tags and entities that the source lacks (`problem` `foreign`), and tags that are opened and not closed or the other way
 * round (`unbalanced`). `markup` is the first of them.
 */
export const html: MessageCheck = ({ renditions, sourceRenditions, source }) => {
  const sourceTags = sourceRenditions.flatMap(({ text }) => tagsIn(text));
  const known = new Set(sourceTags.filter(({ slash }) => slash).map(({ name }) => name));
  const isTag = ({ name }: Tag) => elements.has(name) || known.has(name);
  const there = new Set(
    sourceRenditions.flatMap(({ text }) => markupIn(text, isTag).map(({ what }) => what)),
  );
  const told = new Map<string, Found>();
  for (const rendition of renditions) {
    const foreign =
      source === null ? undefined : markupIn(rendition.text, isTag).find(({ what }) => !there.has(what));
    const open = unbalanced(tagsIn(rendition.text).filter(isTag));
    if (foreign && !told.has('foreign')) told.set('foreign', foundAt(rendition, 'foreign', foreign));
    if (open && !told.has('unbalanced')) told.set('unbalanced', foundAt(rendition, 'unbalanced', open));
  }
  return [...told.values()];
};

type Tag = {
  readonly name: string;
  readonly slash: boolean;
  readonly alone: boolean;
  readonly start: number;
  readonly end: number;
};

function tagsIn(text: string): readonly Tag[] {
  return [...text.matchAll(tag)].map((found) => {
    const name = (found.groups?.name ?? '').toLowerCase();
    return {
      name,
      slash: found.groups?.slash === '/',
      alone: unclosed.has(name) || found.groups?.rest?.endsWith('/') === true,
      start: found.index,
      end: found.index + found[0].length,
    };
  });
}

type Markup = { readonly what: string; readonly start: number; readonly end: number };

/** What is the same in two texts is the same markup: attributes may differ. */
function markupIn(text: string, isTag: (tag: Tag) => boolean): readonly Markup[] {
  const tags = tagsIn(text)
    .filter(isTag)
    .map(({ name, slash, start, end }) => ({ what: slash ? `</${name}>` : `<${name}>`, start, end }));
  const entities = [...text.matchAll(entity)].map((found) => ({
    what: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  return [...tags, ...entities].sort((a, b) => a.start - b.start);
}

function unbalanced(tags: readonly Tag[]): Markup | undefined {
  const open: Tag[] = [];
  for (const one of tags) {
    if (one.alone) continue;
    if (!one.slash) open.push(one);
    else if (open.pop()?.name !== one.name) return { what: `</${one.name}>`, start: one.start, end: one.end };
  }
  const left = open.at(-1);
  return left && { what: `<${left.name}>`, start: left.start, end: left.end };
}

function foundAt({ place }: Rendition, problem: string, { what, start, end }: Markup): Found {
  return { detail: { problem, markup: what.replaceAll(FILLED, '') }, at: place(start, end) };
}
