import type { Expectation } from './expectation';
import { type CodeParts, isContext, type Segment } from './segment';

/** One segment as it stands in the text that was read. */
export type CodeSpan = {
  readonly segment: Segment;
  /** Canonical spelling; `*` where a context is open. */
  readonly text: string;
  /** Offsets in the text that was read, end excluded; equal where the text leaves the segment out. */
  readonly start: number;
  readonly end: number;
  /** A context segment without a value. */
  readonly open: boolean;
};

export type ParsedCode = CodeParts & {
  /** One for each segment of the grammar, in its order, literals included. */
  readonly spans: readonly CodeSpan[];
};

export type ParseFailure = {
  /** Offset in the text; what stands before it could still become a code. */
  readonly position: number;
  readonly expected: Expectation;
};

export type Parsed =
  | { readonly ok: true; readonly code: ParsedCode }
  | { readonly ok: false; readonly failure: ParseFailure };

export function failAt(position: number, expected: Expectation): Parsed {
  return { ok: false, failure: { position, expected } };
}

/** A code whose spans are given in the order of its grammar. */
export function parsedAs(spans: readonly CodeSpan[]): Parsed {
  let prefix: string | null = null;
  let category: string | null = null;
  let number: number | null = null;
  let name: string | null = null;
  const context = new Map<string, string>();
  for (const { segment, text, open } of spans) {
    if (segment.kind === 'prefix') prefix = text;
    else if (segment.kind === 'number') number = Number(text);
    else if (segment.kind === 'name') name = text;
    else if (isContext(segment) && !open) context.set(segment.name, text);
    else if (segment.kind === 'category' && segment.role === 'identity') category = text;
  }
  return { ok: true, code: { prefix, category, number, name, context: Object.fromEntries(context), spans } };
}

/** The same, for a text of which the first `offset` characters were not read. */
export function shifted(parsed: Parsed, offset: number): Parsed {
  if (!parsed.ok) return failAt(parsed.failure.position + offset, parsed.failure.expected);
  const spans = parsed.code.spans.map((span) => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  }));
  return { ok: true, code: { ...parsed.code, spans } };
}
