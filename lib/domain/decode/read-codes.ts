import { formatCode, formatIdentity } from '../scheme/formatter';
import { parseCode, readCode } from '../scheme/parser';
import type { DecodedScheme, Reading } from './candidate';

/** Reads pieces of text as codes of one scheme. */
export type SchemeReader = DecodedScheme & {
  /** The scheme's codes are names alone, so that any word could be one. */
  readonly nameOnly: boolean;
  /** A piece is read once however often it is met. */
  readonly read: (text: string) => Reading | null;
};

export function readerOf(scheme: DecodedScheme): SchemeReader {
  const known = new Map<string, Reading | null>();
  const read = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readAs(scheme, text);
    known.set(text, reading);
    return reading;
  };
  return { ...scheme, nameOnly: scheme.grammar.every((segment) => segment.kind === 'name'), read };
}

function readAs({ slug, grammar, prefixes }: DecodedScheme, text: string): Reading | null {
  const strict = parseCode(grammar, text);
  const parsed = strict.ok ? strict : readCode(grammar, text);
  if (!parsed.ok) return null;
  const { prefix } = parsed.code;
  const isKnown = prefix !== null && (prefixes === null || prefixes.has(prefix));
  return {
    scheme: slug,
    parts: parsed.code,
    canonical: formatCode(grammar, parsed.code),
    identity: formatIdentity(grammar, parsed.code),
    prefix: prefix === null ? 'unwritten' : isKnown ? 'known' : 'unknown',
    exact: strict.ok,
  };
}
