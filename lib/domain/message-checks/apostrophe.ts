import type { Message, ParameterPart } from '../message/message';
import type { Found } from './message-check';
import { readJavaText } from './read-java-text';
import type { MessageCheck, Reading } from './reading';
import { FILLED } from './rendition';

/**
 * Apostrophes that quote: in ICU one before a brace (`'{name}'`) makes the placeholder plain text (`problem` `icu`); in
 * java.text.MessageFormat any single one does, up to the next, and is left out itself (`java`). `parameters`
 * names what is not filled in; where there is none, only the apostrophe is lost (`lost`). A text without parameters is seldom formatted,
 * and one with plurals never by java.text.
 */
export const apostrophe: MessageCheck = (reading) => {
  const { style, text, message } = reading;
  if (message === null || style === 'printf' || !text.includes("'")) return [];
  return [...quotedInIcu(reading, message), ...lostInJava(reading, message)];
};

const quotedPlaceholder = /'\{([\p{L}\p{N}_]+)\}/gu;

function quotedInIcu({ style, source, text }: Reading, { parts }: Message): Found[] {
  if (style !== 'icu') return [];
  const known = source && new Set(source.parameters.map(({ name }) => name));
  const quoted = parts.flatMap((part) => {
    if (part.kind !== 'text') return [];
    return [...text.slice(part.start, part.end).matchAll(quotedPlaceholder)].flatMap(
      ({ 1: name = '', index }) =>
        known === null || known.has(name) ? [{ name, at: part.start + index }] : [],
    );
  });
  const [first] = quoted;
  if (first === undefined) return [];
  const names = [...new Set(quoted.map(({ name }) => name))];
  return [{ detail: detailOf('icu', names), at: { start: first.at, end: first.at + 1 } }];
}

function lostInJava({ style, text, renditions: [rendition] }: Reading, { parts }: Message): Found[] {
  const parameters = parts.filter((part): part is ParameterPart => part.kind === 'parameter');
  if (
    rendition === undefined ||
    parameters.length === 0 ||
    parameters.some(({ branches }) => branches.length > 0)
  )
    return [];
  const java = readJavaText(text, FILLED);
  const shown = style === 'positional' ? rendition.text.replaceAll("''", "'") : rendition.text;
  if (java.quote === null || java.text === shown) return [];
  const lost = parameters.filter(({ start }) => !java.placeholders.includes(start)).map(({ name }) => name);
  return [
    {
      detail: detailOf(lost.length === 0 ? 'lost' : 'java', [...new Set(lost)]),
      at: { start: java.quote, end: java.quote + 1 },
    },
  ];
}

const detailOf = (problem: string, names: readonly string[]) => ({
  problem,
  parameters: names.join(', '),
  count: names.length,
});
