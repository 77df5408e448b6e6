import { type Code, type OwnerReference, partsOf } from '../code';
import { exampleArguments } from '../envelope/code-values';
import type { MessageStyle } from '../message/message';
import { renderMessage } from '../message/render';
import type { Scheme } from '../scheme/scheme';
import type { CodeParts, Grammar } from '../scheme/segment';
import { type SegmentText, segmentTexts } from '../scheme/segment-text';
import { argumentsNear } from './arguments-near';
import type { CodeMatch, Registered } from './resolve';

/** One part of a code. Joined, the values are the code; the separators among them have no name. */
export type DecodedSegment = Omit<SegmentText, 'text'> & {
  readonly value: string;
  /** What the value stands for; null where it is not registered, or stands for itself. */
  readonly meaning: string | null;
};

/** A code of a text, explained. */
export type DecodedMatch = {
  /** As it stands in the text, and its UTF-16 offsets there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly scheme: string;
  readonly schemeName: string;
  /** Whether it is registered. */
  readonly known: boolean;
  /** Canonical spelling, with the context that the text fills in. */
  readonly code: string;
  /** Empty for a draft that has no number yet. */
  readonly segments: readonly DecodedSegment[];
  /** In the reader's locale; null for a code that is well-formed and not registered. */
  readonly entry: Code | null;
  /** Whether the text is an old name of the code. */
  readonly alias: boolean;
  /** Arguments of the message, where it stands near the code; empty where it does not. */
  readonly arguments: Readonly<Record<string, string>>;
  /** The entry's message with those arguments put in; a parameter without one stays as its placeholder. */
  readonly message: string | null;
  /** The code to use instead of this one, or of this old name. */
  readonly replacedBy: string | null;
  /** Of the prefix, also where the code is not registered. */
  readonly owners: readonly OwnerReference[];
};

/** A registered code as decoding needs it. */
export type Entry = Registered & { readonly entry: Code; readonly defaultMessage: string };

/** What the value of a prefix or category is registered as. */
export type Meaning = { readonly meaning: string; readonly owners: readonly OwnerReference[] };

/** The values of the code's segments, as the text has them or as it is registered. */
export function partsIn({ reading, entry }: CodeMatch<Entry>, grammar: Grammar): CodeParts {
  if (reading !== null) return reading.parts;
  if (entry !== null) return partsOf(entry.entry, grammar);
  return { prefix: null, category: null, number: null, name: null, context: {} };
}

/** Explains one match; what stands around it is looked at apart (`argumentsOf`). */
export function explainMatch(
  match: CodeMatch<Entry>,
  { name: schemeName, grammar, messageStyle }: Pick<Scheme, 'name' | 'grammar' | 'messageStyle'>,
  meaningOf: (segment: SegmentText) => Meaning | undefined,
): DecodedMatch {
  const { text, start, end, scheme, reading, entry } = match;
  const segments = segmentTexts(grammar, partsIn(match, grammar)) ?? [];
  const prefix = segments.find(({ kind }) => kind === 'prefix');
  const alias = reading === null;
  const instead = alias && entry !== null && entry.code !== text ? entry.code : null;
  return {
    text,
    start,
    end,
    scheme,
    schemeName,
    known: entry !== null,
    code: reading?.canonical ?? entry?.code ?? text,
    segments: segments.map((segment) => {
      const { text: value, ...rest } = segment;
      return { ...rest, value, meaning: meaningOf(segment)?.meaning ?? null };
    }),
    entry: entry?.entry ?? null,
    alias,
    arguments: {},
    message: entry && rendered(messageStyle, entry.entry, {}),
    replacedBy: entry?.entry.replacedBy ?? instead,
    owners: entry?.entry.owners ?? (prefix && meaningOf(prefix)?.owners) ?? [],
  };
}

/** The arguments of a match's message, as the text renders it in the default language or in the reader's. */
export function argumentsOf(
  style: MessageStyle,
  { start, end, entry: found }: CodeMatch<Entry>,
  text: string,
): DecodedMatch['arguments'] {
  if (found === null || found.entry.parameters.length === 0) return {};
  const { defaultMessage, entry } = found;
  const near = argumentsNear(style, defaultMessage, text, { start, end });
  if (near !== null || entry.message === defaultMessage) return near ?? {};
  return argumentsNear(style, entry.message, text, { start, end }) ?? {};
}

/** The match at one place of the text, with the arguments that were found there. */
export function placed(
  explained: DecodedMatch,
  { start, end }: Pick<DecodedMatch, 'start' | 'end'>,
  style: MessageStyle,
  args: DecodedMatch['arguments'],
): DecodedMatch {
  const { entry } = explained;
  if (entry === null || Object.keys(args).length === 0) return { ...explained, start, end };
  return { ...explained, start, end, arguments: args, message: rendered(style, entry, args) };
}

function rendered(style: MessageStyle, code: Code, args: DecodedMatch['arguments']): string {
  const parameters = code.parameters.map((parameter) => ({
    ...parameter,
    example: Object.hasOwn(args, parameter.name) ? (args[parameter.name] ?? null) : null,
  }));
  const values = exampleArguments({ ...code, parameters });
  return renderMessage(style, code.message, code.messageLocale ?? 'en', values);
}
