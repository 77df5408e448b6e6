import type { RequestSubject } from './request';

/** What the thing that is asked for stands for; null where it is there already and says so itself. */
export function subjectTitle(subject: RequestSubject): string | null {
  switch (subject.kind) {
    case 'prefix':
      return subject.title;
    case 'category':
      return subject.label;
    case 'ownership':
    case 'retirement':
      return null;
    default: {
      const rest: never = subject;
      return rest;
    }
  }
}
