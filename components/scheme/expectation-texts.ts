import { type Expectation, expectationOf } from '@/lib/domain/scheme/expectation';
import { LONGEST_CODE } from '@/lib/domain/scheme/grammar';
import { type Grammar, isContext } from '@/lib/domain/scheme/segment';

/** Tells expectations of one grammar apart. */
export function expectationKey(expected: Expectation): string {
  switch (expected.kind) {
    case 'literal':
      return `literal ${expected.text}`;
    case 'separator':
    case 'shorter':
    case 'end':
      return expected.kind;
    case 'name':
      return `segment ${expected.segment}`;
    case 'digits':
    case 'letters':
    case 'alphanumeric':
      return `segment ${expected.segment}${expected.orOpen ? ' *' : ''}`;
    default: {
      const rest: never = expected;
      return rest;
    }
  }
}

/** All that can be expected in a grammar, worded: so that the browser can say it without the words of the portal. */
export function expectationTexts(
  grammar: Grammar,
  word: (expected: Expectation) => string,
): Readonly<Record<string, string>> {
  const all: Expectation[] = [{ kind: 'separator' }, { kind: 'shorter', max: LONGEST_CODE }, { kind: 'end' }];
  for (const segment of grammar) {
    all.push(expectationOf(segment, 0));
    if (isContext(segment)) all.push(expectationOf(segment, 1));
    if (segment.kind === 'literal') {
      for (let used = 1; used < segment.text.length; used += 1) all.push(expectationOf(segment, used));
    }
  }
  return Object.fromEntries(all.map((expected) => [expectationKey(expected), word(expected)]));
}
