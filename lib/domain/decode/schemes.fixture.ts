import { AA000000, AAA_OPERATION0000, AAA0000, AAAA_000, snake_case } from '../scheme/grammars.fixture';
import type { DecodedScheme } from './candidate';

/** Five schemes, by the shape of their codes. */
export const schemes: readonly DecodedScheme[] = [
  { slug: 'AAA0000', grammar: AAA0000, prefixes: new Set(['AUM', 'BIL']) },
  { slug: 'AA000000', grammar: AA000000, prefixes: new Set(['GW', 'AU', 'CM']) },
  { slug: 'AAAA_000', grammar: AAAA_000, prefixes: new Set(['AUTH', 'APP', 'USR']) },
  { slug: 'AAA_OPERATION0000', grammar: AAA_OPERATION0000, prefixes: new Set(['UOS']) },
  { slug: 'snake_case', grammar: snake_case, prefixes: null },
];
