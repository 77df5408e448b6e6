import { scanPattern } from '../scheme/pattern';
import { type Candidates, type DecodedScheme, TEXT_LIMIT } from './candidate';
import { type Drafts, draftsIn, LONGEST_PIECE } from './drafts';
import { readerOf, type SchemeReader } from './read-codes';
import { withinLimit, withoutOverlaps } from './select-candidates';

/** The longest text that is taken for one code as a whole. */
const LONGEST_WHOLE = 64;
const words = /^[\p{L}\p{N}\s_.-]+$/u;

/**
 * Finds all pieces of a text that may be codes. In running text these are well-formed codes with a known prefix, names
 * with an underscore, and what looks like a constant (`EMPTY_FILE`), for it may be an alias; a single ordinary word and a
 * code with an unknown prefix count only where they stand as a code (see `Standing`). A text that is nothing but one
 * code may spell it in any way (`aum 17`). Takes time linear in the text.
 */
export function findCandidates(text: string, schemes: readonly DecodedScheme[]): Candidates {
  const looked = text.slice(0, TEXT_LIMIT);
  const drafts = draftsIn(looked);
  const readers = schemes.map(readerOf);
  const written = readers.filter(({ nameOnly }) => !nameOnly);
  const named = readers.filter(({ nameOnly }) => nameOnly);
  for (const reader of written) scanForCodes(looked, reader, drafts);
  scanForWords(looked, named, drafts);
  readAsOne(looked, [...written, ...named], drafts);

  const { kept, cut } = withinLimit(withoutOverlaps(drafts.all(), looked.length));
  return { candidates: kept, textCut: text.length > TEXT_LIMIT, candidatesCut: cut };
}

function scanForCodes(text: string, { grammar, read }: SchemeReader, drafts: Drafts): void {
  for (const { 0: piece, index: start } of text.matchAll(scanPattern(grammar))) {
    const reading = piece.length > LONGEST_PIECE ? null : read(piece);
    const end = start + piece.length;
    if (!reading || (reading.prefix === 'unknown' && drafts.standing(start, end) === null)) continue;
    drafts.at(start, end).readings.push(reading);
  }
}

const word = /[A-Za-z0-9_]+/g;
const upperCase = /^[A-Z][A-Z0-9_]*$/;
const lowerCase = /^[a-z][a-z0-9_]*$/;

function scanForWords(text: string, named: readonly SchemeReader[], drafts: Drafts): void {
  for (const { 0: piece, index: start } of text.matchAll(word)) {
    if (piece.length > LONGEST_PIECE || !/[A-Za-z]/.test(piece)) continue;
    const end = start + piece.length;
    const standing = drafts.standing(start, end);
    const constant = upperCase.test(piece) && /[0-9_]/.test(piece);
    const name = lowerCase.test(piece) && piece.includes('_');
    if (standing === null && !constant && !name) continue;
    const draft = drafts.at(start, end);
    draft.alias = constant || standing !== null;
    // A name in another case (`NotFound`) is too much like other words to count anywhere.
    const tolerant =
      (standing === 'alone' || standing === 'field') && !draft.readings.some((reading) => reading.exact);
    if (!tolerant && !lowerCase.test(piece)) continue;
    for (const { read } of named) {
      const reading = read(piece);
      if (reading && (tolerant || reading.exact)) draft.readings.push(reading);
    }
  }
}

/** A text that is one code in whatever spelling, where nothing in it is a code by itself. */
function readAsOne(text: string, readers: readonly SchemeReader[], drafts: Drafts): void {
  const whole = text.trim();
  if (whole === '' || whole.length > LONGEST_WHOLE || whole.includes('\n') || drafts.hasKnown()) return;
  const spaced = /\s/.test(whole);
  const alone = drafts.isEmpty();
  const readings = readers.flatMap(({ nameOnly, read }) => {
    const reading = read(whole);
    // Several words read as one name, or as a code nobody knows the prefix of, are rather a sentence.
    const likely = reading?.prefix === 'known' || (alone && (nameOnly || !spaced));
    return reading && likely ? [reading] : [];
  });
  const alias = alone && words.test(whole);
  if (!alias && readings.length === 0) return;
  const start = text.indexOf(whole);
  const draft = drafts.at(start, start + whole.length);
  draft.readings.push(...readings);
  draft.alias ||= alias;
  draft.standing = 'alone';
}
