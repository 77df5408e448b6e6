import fc from 'fast-check';
import { checkGrammar } from './grammar';
import { category, literal, name, number, operation, prefix } from './grammars.fixture';
import type { Alphabet, CodeParts, Grammar, LetterCase, Segment } from './segment';
import { continuesName } from './snake-case';

const alphabet: fc.Arbitrary<Alphabet> = fc.constantFrom('letters', 'digits', 'alphanumeric');
const letterCase: fc.Arbitrary<LetterCase> = fc.constantFrom('upper', 'lower');
const width = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }));
const style = fc.record({ alphabet, case: letterCase });

const literals = fc.constantFrom('_', '-', '.', '/', ':', '#', '--', '_-').map(literal);
const prefixes = fc.tuple(width, style).map(([[min, more], look]) => prefix(min, min + more, look));
const categories = fc.tuple(width, style).map(([[min, more], look]) => category(min, min + more, look));
const contexts = fc
  .tuple(width, style, fc.constantFrom('operation', 'region', 'constructor', '__proto__'))
  .map(([[min, more], look, key]) => operation(min, min + more, { ...look, name: key }));
const numbers = fc.integer({ min: 1, max: 9 }).map((digits) => number(digits));
const names = width.map(([min, more]) => name(min, min + more * 4));

const some = <T>(part: fc.Arbitrary<T>) => fc.array(part, { maxLength: 1 });

const numbered: fc.Arbitrary<Grammar> = fc
  .tuple(some(prefixes), some(categories), fc.array(contexts, { maxLength: 2 }), numbers)
  .chain(([owner, type, places, last]) =>
    fc.tuple(
      fc.shuffledSubarray<Segment>([...owner, ...type, ...places, last], { minLength: 1 }),
      fc.array(fc.option(literals, { nil: null, freq: 1 }), { minLength: 6, maxLength: 6 }),
    ),
  )
  .map(([values, between]) => [...values, null].flatMap((value, at) => [between[at] ?? null, value]))
  .map((segments) => segments.filter((segment) => segment !== null));

const named: fc.Arbitrary<Grammar> = fc
  .tuple(some(literals), some(fc.tuple(prefixes, literals)), names)
  .map(([lead, owner, last]) => [...lead, ...owner.flat(), last]);

/** Grammars that `checkGrammar` accepts, of every shape it may accept. */
export const soundGrammars: fc.Arbitrary<Grammar> = fc
  .oneof({ weight: 4, arbitrary: numbered }, { weight: 1, arbitrary: named })
  .filter((grammar) => checkGrammar(grammar).ok);

/** A sound grammar with the parts of one of its codes. */
export const codes: fc.Arbitrary<readonly [Grammar, CodeParts]> = soundGrammars.chain((grammar) =>
  fc.tuple(fc.constant(grammar), partsOf(grammar)),
);

export function partsOf(grammar: Grammar): fc.Arbitrary<CodeParts> {
  const pick = (kind: Segment['kind']) => grammar.find((segment) => segment.kind === kind) ?? null;
  const places = grammar.filter((segment) => segment.kind === 'category' && segment.role === 'context');
  const context = fc
    .tuple(...places.map((place) => fc.tuple(fc.constant(place), fc.option(someValueOf(place)))))
    .map((values) =>
      Object.fromEntries(
        values.flatMap(([place, value]) =>
          place.kind === 'category' && value !== null ? [[place.name, value] as const] : [],
        ),
      ),
    );
  const type = grammar.find((segment) => segment.kind === 'category' && segment.role === 'identity') ?? null;
  return fc.record({
    prefix: someValueOf(pick('prefix')),
    category: someValueOf(type),
    number: someValueOf(pick('number')).map((digits) => (digits === null ? null : Number(digits))),
    name: someValueOf(pick('name')),
    context,
  });
}

/** A canonical value of the segment; `null` for no segment. */
function someValueOf(segment: Segment | null): fc.Arbitrary<string | null> {
  switch (segment?.kind) {
    case undefined:
      return fc.constant(null);
    case 'literal':
      return fc.constant(segment.text);
    case 'number':
      return text('0123456789', segment.width, segment.width);
    case 'name':
      return text('abz019___', segment.width.min, segment.width.max).map((draft) => {
        let made = '';
        for (const char of draft) {
          made += continuesName(segment.width, made.length, made.slice(-1), char)
            ? char
            : made === ''
              ? 'n'
              : '0';
        }
        return made.replace(/_$/, 'z');
      });
    case 'prefix':
    case 'category': {
      const letters = segment.case === 'upper' ? 'ABZ' : 'abz';
      const characters = { letters, digits: '019', alphanumeric: `${letters}019` }[segment.alphabet];
      return text(characters, segment.width.min, segment.width.max);
    }
  }
}

function text(characters: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
}
