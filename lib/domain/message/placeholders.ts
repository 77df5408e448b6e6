import type { MessagePart, MessageStyle, ParameterPart } from './message';
import { readMessage } from './read-message';

/** A parameter as a translator puts it into a text. */
export type Placeholder = { readonly name: string; readonly text: string };

/**
 * What there is to put into a translation of a message: each parameter once, as the message writes it. One that only
 * decides comes with the branches that the locale needs.
 * @param categories plural categories of the locale
 */
export function placeholdersOf(
  style: MessageStyle,
  text: string,
  categories: readonly string[],
): readonly Placeholder[] {
  const message = readMessage(style, text);
  if (!message.ok) return [];
  const parts = parametersIn(message.value.parts);
  return message.value.parameters.map(({ name }) => {
    const own = parts.filter((part) => part.name === name);
    const written = own
      .filter(({ branches }) => branches.length === 0)
      .map(({ start, end }) => text.slice(start, end))
      .find((found) => found !== '#');
    if (style === 'printf' && written !== undefined && message.value.parameters.length > 1) {
      return { name, text: numbered(written, name) };
    }
    const [deciding] = own;
    return {
      name,
      text: written ?? (deciding === undefined ? `{${name}}` : branching(deciding, categories)),
    };
  });
}

function parametersIn(parts: readonly MessagePart[]): readonly ParameterPart[] {
  return parts.flatMap((part) =>
    part.kind === 'text' ? [] : [part, ...part.branches.flatMap((branch) => parametersIn(branch.parts))],
  );
}

/** `%s` by its place, `%2$s`: the order of words is the translator's. */
function numbered(written: string, place: string): string {
  return /^%\d+\$/.test(written) ? written : written.replace('%', `%${place}$`);
}

function branching({ name, type, branches }: ParameterPart, categories: readonly string[]): string {
  if (type === 'select') {
    return `{${name}, select, ${branches.map(({ selector }) => `${selector} {}`).join(' ')}}`;
  }
  const keyword = type === 'ordinal' ? 'selectordinal' : 'plural';
  return `{${name}, ${keyword}, ${categories.map((category) => `${category} {#}`).join(' ')}}`;
}
