import type { RequestSubject } from '@/lib/domain/request';
import type { CodeSpan } from '../scheme/code-segments';

/** What is asked for as it stands in codes: a prefix, or a value of a vocabulary. */
export function subjectSpans(subject: RequestSubject): readonly CodeSpan[] {
  return subject.kind === 'category'
    ? [{ kind: 'category', role: 'identity', text: subject.value }]
    : [{ kind: 'prefix', role: 'identity', text: subject.prefix }];
}
