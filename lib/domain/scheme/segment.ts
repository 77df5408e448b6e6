/** The characters a segment is made of. `case` says which form is canonical; input is read in either. */
export type Alphabet = 'letters' | 'digits' | 'alphanumeric';
export type LetterCase = 'upper' | 'lower';

/** How many characters a segment may have, both ends included. */
export type Width = { readonly min: number; readonly max: number };

/** `identity`: part of which code this is. `context`: says where it happened and selects nothing. */
export type Role = 'identity' | 'context';

export type PrefixSegment = {
  readonly kind: 'prefix';
  /** Stable key of the segment within its scheme, `lower-kebab`. */
  readonly name: string;
  /** What people call it: "Component", "Module". */
  readonly label: string;
  readonly alphabet: Alphabet;
  readonly case: LetterCase;
  readonly width: Width;
};

export type CategorySegment = {
  readonly kind: 'category';
  readonly name: string;
  readonly label: string;
  readonly role: Role;
  readonly alphabet: Alphabet;
  readonly case: LetterCase;
  readonly width: Width;
};

export type NumberSegment = {
  readonly kind: 'number';
  readonly name: string;
  readonly label: string;
  /** Digits, zero-padded. */
  readonly width: number;
  /** The first number that is ever handed out. */
  readonly first: number;
};

export type NameSegment = {
  readonly kind: 'name';
  readonly name: string;
  readonly label: string;
  /** snake_case: letters and digits in groups joined by one underscore, beginning with a letter. */
  readonly width: Width;
};

export type LiteralSegment = { readonly kind: 'literal'; readonly text: string };

export type Segment = PrefixSegment | CategorySegment | NumberSegment | NameSegment | LiteralSegment;

/** A scheme's segments in the order they are written. */
export type Grammar = readonly Segment[];

export type ValueSegment = Exclude<Segment, LiteralSegment>;

/** Stands where a `context` segment is left open: `UOS_*0011`. */
export const OPEN_CONTEXT = '*';

/** The role of a segment: literals and everything that selects the code are identity. */
export function roleOf(segment: Segment): Role {
  return segment.kind === 'category' ? segment.role : 'identity';
}

/** The values of one code's segments. What the grammar does not write is `null`. */
export type CodeParts = {
  readonly prefix: string | null;
  /** The identity category. */
  readonly category: string | null;
  readonly number: number | null;
  readonly name: string | null;
  /** Values of the context categories by segment name; a missing one is left open. */
  readonly context: Readonly<Record<string, string>>;
};

export function isValue(segment: Segment): segment is ValueSegment {
  return segment.kind !== 'literal';
}

/** A category that says where a code was met, and may be left open. */
export function isContext(segment: Segment): segment is CategorySegment & { readonly role: 'context' } {
  return segment.kind === 'category' && segment.role === 'context';
}

/** How many characters the segment takes; an open context takes one whatever its width. */
export function widthOf(segment: Segment): Width {
  switch (segment.kind) {
    case 'literal':
      return { min: segment.text.length, max: segment.text.length };
    case 'number':
      return { min: segment.width, max: segment.width };
    case 'prefix':
    case 'category':
    case 'name':
      return segment.width;
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}
