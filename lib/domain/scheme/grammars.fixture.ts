import type {
  CategorySegment,
  Grammar,
  LiteralSegment,
  NameSegment,
  NumberSegment,
  PrefixSegment,
} from './segment';

export function prefix(min: number, max = min, more: Partial<PrefixSegment> = {}): PrefixSegment {
  const width = { min, max };
  return {
    kind: 'prefix',
    name: 'component',
    label: 'Component',
    alphabet: 'letters',
    case: 'upper',
    width,
    ...more,
  };
}

export function category(min: number, max = min, more: Partial<CategorySegment> = {}): CategorySegment {
  const width = { min, max };
  const words = { name: 'type', label: 'Type', alphabet: 'digits', case: 'upper' } as const;
  return { kind: 'category', ...words, role: 'identity', width, ...more };
}

export function operation(min: number, max = min, more: Partial<CategorySegment> = {}): CategorySegment {
  return category(min, max, {
    name: 'operation',
    label: 'Operation',
    alphabet: 'letters',
    role: 'context',
    ...more,
  });
}

export function number(width: number, first = 1): NumberSegment {
  return { kind: 'number', name: 'number', label: 'Number', width, first };
}

export function name(min: number, max: number): NameSegment {
  return { kind: 'name', name: 'name', label: 'Name', width: { min, max } };
}

export function literal(text: string): LiteralSegment {
  return { kind: 'literal', text };
}

/** The grammars of the registry's first schemes, by their shape. */
export const AAA0000: Grammar = [prefix(3), number(4)];
export const AA000000: Grammar = [prefix(2), category(2), number(4)];
export const AAAA_000: Grammar = [prefix(3, 4), literal('_'), number(3)];
export const snake_case: Grammar = [name(1, 64)];
export const AAA_OPERATION0000: Grammar = [prefix(3), literal('_'), operation(3, 12), number(4)];

export const shapes = { AAA0000, AA000000, AAAA_000, snake_case, AAA_OPERATION0000 };
