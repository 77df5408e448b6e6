import type { MessageStyle } from './message';
import { isTelling, type MessagePattern, messagePattern, readArguments } from './message-pattern';
import { readMessage } from './read-message';

export type MessageMatch = {
  /** What stood in place of each parameter, as written. One that cannot be told apart is left out. */
  readonly arguments: Readonly<Record<string, string>>;
  /** UTF-16 offsets of the rendered message in the candidate. */
  readonly start: number;
  readonly end: number;
};

/** How much of a candidate is looked at, in UTF-16 units. */
export const CANDIDATE_LIMIT = 4_000;

/** Where an argument that begins a message is taken to begin within a line, and where one that ends it ends. */
const beforeMessage = ['"', ': ', '] ', ' - ', '| ', '\t'];
const afterMessage = ['"', '\t'];

/** Looks for one message, read once, in any number of candidates. */
export type MessageMatcher = {
  /**
   * Finds the rendered message anywhere in the first 4,000 units of the candidate and pulls its arguments out. A message
   * of several lines is looked for in all of it, any other within one line. Takes linear time: only the fixed texts of
   * the message are searched for.
   */
  readonly anywhere: (candidate: string) => MessageMatch | null;
  /** Matches a candidate that is the rendered message and nothing else, such as a member of a response. */
  readonly whole: (candidate: string) => MessageMatch | null;
};

/** Null for a message that cannot be known again: one that cannot be read or is nothing but parameters. */
export function messageMatcher(style: MessageStyle, text: string): MessageMatcher | null {
  const message = readMessage(style, text);
  if (!message.ok) return null;
  const pattern = messagePattern(message.value.parts);
  if (!isTelling(pattern)) return null;
  return {
    anywhere: (candidate) => findAnywhere(pattern, candidate.slice(0, CANDIDATE_LIMIT)),
    whole: (candidate) => {
      const args = candidate.length > CANDIDATE_LIMIT ? null : readArguments(pattern, candidate);
      return args && { arguments: Object.fromEntries(args), start: 0, end: candidate.length };
    },
  };
}

/** Finds a rendered message anywhere in a candidate, as `MessageMatcher.anywhere` does. */
export function matchMessage(style: MessageStyle, text: string, candidate: string): MessageMatch | null {
  return messageMatcher(style, text)?.anywhere(candidate) ?? null;
}

function findAnywhere(pattern: MessagePattern, candidate: string): MessageMatch | null {
  if (pattern.texts.some((fixed) => fixed.includes('\n'))) return findIn(pattern, candidate, 0);
  let offset = 0;
  for (const line of candidate.split('\n')) {
    const match = findIn(pattern, line, offset);
    if (match) return match;
    offset += line.length + 1;
  }
  return null;
}

function findIn(pattern: MessagePattern, text: string, offset: number): MessageMatch | null {
  const fixed = pattern.texts.filter((part) => part !== '');
  let end = 0;
  for (const part of fixed) {
    const at = text.indexOf(part, end);
    if (at === -1) return null;
    end = at + part.length;
  }
  // Backwards from the earliest end: the latest beginning, so that the arguments take in as little as they can.
  let start = end;
  for (const part of fixed.toReversed()) start = text.lastIndexOf(part, start - part.length);

  if (pattern.texts[0] === '') start = argumentStart(text, start);
  if (pattern.texts.at(-1) === '') end = argumentEnd(text, end);
  const args = readArguments(pattern, text.slice(start, end));
  return args && { arguments: Object.fromEntries(args), start: offset + start, end: offset + end };
}

function argumentStart(text: string, messageStart: number): number {
  const before = text.slice(0, messageStart);
  const starts = beforeMessage.map((mark) => {
    const at = before.lastIndexOf(mark);
    return at === -1 ? 0 : at + mark.length;
  });
  return messageStart - before.slice(Math.max(...starts)).trimStart().length;
}

function argumentEnd(text: string, messageEnd: number): number {
  const after = text.slice(messageEnd);
  const ends = afterMessage.map((mark) => after.indexOf(mark)).filter((at) => at !== -1);
  return messageEnd + after.slice(0, Math.min(after.length, ...ends)).trimEnd().length;
}
