import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageStyle } from './message';
import type { Placeholder } from './placeholders';

/** One branch as it is written, without its braces. */
export type WrittenBranch = { readonly selector: string; readonly text: string };

/** A message that decides once, by a number or a word, taken apart into what each branch says. */
export type BranchedMessage = {
  /** As it is written before and after the decision. */
  readonly before: string;
  readonly after: string;
  readonly name: string;
  readonly type: 'plural' | 'ordinal' | 'select';
  readonly offset: number;
  readonly branches: readonly WrittenBranch[];
};

const keywords = { plural: 'plural', ordinal: 'selectordinal', select: 'select' } as const;

/** @returns null where the message decides nothing, or more than once side by side, or cannot be read */
export function readBranches(style: MessageStyle, text: string): BranchedMessage | null {
  if (style !== 'icu') return null;
  const elements = parsed(text);
  const deciding = elements?.filter(({ type }) => type === TYPE.plural || type === TYPE.select) ?? [];
  const [element] = deciding;
  if (deciding.length !== 1 || element?.location === undefined) return null;
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return null;
  const { start, end } = element.location;
  return {
    before: text.slice(0, start.offset),
    after: text.slice(end.offset),
    name: element.value,
    type: element.type === TYPE.select ? 'select' : element.pluralType === 'ordinal' ? 'ordinal' : 'plural',
    offset: element.type === TYPE.plural ? element.offset : 0,
    branches: Object.entries(element.options).map(([selector, { location }]) => ({
      selector,
      text: location === undefined ? '' : text.slice(location.start.offset + 1, location.end.offset - 1),
    })),
  };
}

/** The message that has these branches; an empty text where none of them says anything. */
export function writeBranches({ before, after, name, type, offset, branches }: BranchedMessage): string {
  if (branches.every(({ text }) => text === '')) return '';
  const shift = offset === 0 ? '' : ` offset:${offset}`;
  const said = branches.map(({ selector, text }) => ` ${selector} {${text}}`);
  return `${before}{${name}, ${keywords[type]},${shift}${said.join('')}}${after}`;
}

/**
 * The branches that a message needs in a locale: those it has, and for a number one for each of the locale's plural
 * categories, in the order of CLDR. What the locale has no use for stays only where it says something.
 */
export function withCategories(message: BranchedMessage, categories: readonly string[]): BranchedMessage {
  if (message.type === 'select') return message;
  const said = new Map(message.branches.map(({ selector, text }) => [selector, text]));
  const exact = message.branches.filter(({ selector }) => selector.startsWith('='));
  const needed = categories.map((selector) => ({ selector, text: said.get(selector) ?? '' }));
  const other = message.branches.filter(
    ({ selector, text }) => !selector.startsWith('=') && !categories.includes(selector) && text !== '',
  );
  return { ...message, branches: [...exact, ...other, ...needed] };
}

/** The same decision with nothing said yet, for a translation that begins. */
export function emptied(message: BranchedMessage): BranchedMessage {
  const branches = message.branches.map(({ selector }) => ({ selector, text: '' }));
  return { ...message, before: '', after: '', branches };
}

/** What there is to put into a branch: the deciding parameter as `#` for its number, and the others as they are. */
export function placeholdersWithin(
  { name, type }: BranchedMessage,
  placeholders: readonly Placeholder[],
): readonly Placeholder[] {
  return placeholders.flatMap((placeholder) => {
    if (placeholder.name !== name) return [placeholder];
    return type === 'select' ? [] : [{ name, text: '#' }];
  });
}

function parsed(text: string): MessageFormatElement[] | null {
  try {
    return parse(text, { ignoreTag: true, captureLocation: true });
  } catch {
    return null;
  }
}
