import type { Code } from '@/lib/domain/code';
import type { CodeSpan } from '../scheme/code-segments';

/** How a draft without a number is written: under the name it is known by. */
export function draftSpan({ code }: Pick<Code, 'code'>): CodeSpan {
  return { kind: 'literal', role: 'identity', text: code };
}
