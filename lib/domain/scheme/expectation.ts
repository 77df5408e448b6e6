import { isContext, type LetterCase, type Segment, widthOf } from './segment';

/** What a code should go on with at the place where reading it failed: data that each language can word. */
export type Expectation =
  | {
      readonly kind: 'letters' | 'alphanumeric';
      /** Name of the segment. */
      readonly segment: string;
      readonly min: number;
      readonly max: number;
      readonly case: LetterCase;
      /** `*` may stand here too. */
      readonly orOpen: boolean;
    }
  | {
      readonly kind: 'digits';
      readonly segment: string;
      readonly min: number;
      readonly max: number;
      readonly orOpen: boolean;
    }
  | { readonly kind: 'name'; readonly segment: string; readonly min: number; readonly max: number }
  | { readonly kind: 'literal'; readonly text: string }
  /** The text can be read in several ways; a separator here would say which. */
  | { readonly kind: 'separator' }
  /** The input is longer than `max` characters and was not read at all. */
  | { readonly kind: 'shorter'; readonly max: number }
  | { readonly kind: 'end' };

/** What is expected of a segment of which `used` characters stand already; after the last one, the end. */
export function expectationOf(segment: Segment | undefined, used: number): Expectation {
  if (segment === undefined) return { kind: 'end' };
  switch (segment.kind) {
    case 'literal':
      return { kind: 'literal', text: segment.text.slice(used) };
    case 'number':
      return { kind: 'digits', segment: segment.name, ...widthOf(segment), orOpen: false };
    case 'name':
      return { kind: 'name', segment: segment.name, ...segment.width };
    case 'prefix':
    case 'category': {
      const { name, alphabet, width, case: letterCase } = segment;
      const orOpen = isContext(segment) && used === 0;
      return alphabet === 'digits'
        ? { kind: 'digits', segment: name, ...width, orOpen }
        : { kind: alphabet, segment: name, ...width, case: letterCase, orOpen };
    }
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}
