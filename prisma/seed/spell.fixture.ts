import { formatIdentity } from '../../lib/domain/scheme/formatter';
import type { CreateCodeInput } from '../../lib/schema/code';
import type { SchemeSeed } from './registry';

/** A code as the scheme writes it, or by the first alias where it has no number yet. */
export function spell({ scheme }: SchemeSeed, code: CreateCodeInput): string {
  const { prefix, category, name, number = null } = code;
  if (number === null && name === null) return code.aliases[0] ?? '';
  return formatIdentity(scheme.segments, { prefix, category, number, name, context: {} });
}
