import type { useTranslations } from 'next-intl';
import type { Expectation } from '@/lib/domain/scheme/expectation';
import { type Grammar, isValue, type ValueSegment, widthOf } from '@/lib/domain/scheme/segment';

type Translate = ReturnType<typeof useTranslations<'schemes'>>;

/** What a segment is written with, in words: "3 capital letters". */
export function segmentRule(t: Translate, segment: ValueSegment): string {
  const width = widthOf(segment);
  switch (segment.kind) {
    case 'number':
      return t('rule.number', {
        ...widthValues(t, width),
        first: String(segment.first).padStart(segment.width, '0'),
      });
    case 'name':
      return t('rule.name', widthValues(t, width));
    case 'prefix':
    case 'category':
      return segment.alphabet === 'digits'
        ? t('rule.digits', widthValues(t, width))
        : t(`rule.${segment.alphabet}`, { ...widthValues(t, width), case: segment.case });
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

/** What a code should go on with where reading it failed, in words: "4 digits for Number". */
export function expectationText(t: Translate, grammar: Grammar, expected: Expectation): string {
  switch (expected.kind) {
    case 'literal':
      return t('expected.literal', { text: expected.text });
    case 'separator':
      return t('expected.separator');
    case 'shorter':
      return t('expected.shorter', { max: expected.max });
    case 'end':
      return t('expected.end');
    case 'name': {
      const rule = t('rule.name', widthValues(t, expected));
      return t('expected.segment', { rule, segment: labelOf(grammar, expected.segment) });
    }
    case 'digits':
    case 'letters':
    case 'alphanumeric': {
      const width = widthValues(t, expected);
      const rule =
        expected.kind === 'digits'
          ? t('rule.digits', width)
          : t(`rule.${expected.kind}`, { ...width, case: expected.case });
      const segment = labelOf(grammar, expected.segment);
      return t(expected.orOpen ? 'expected.segmentOrOpen' : 'expected.segment', { rule, segment });
    }
    default: {
      const rest: never = expected;
      return rest;
    }
  }
}

/** How many characters, in words, and the number that the noun after it goes by. */
function widthValues(t: Translate, { min, max }: { readonly min: number; readonly max: number }) {
  return { width: min === max ? t('width.exact', { min }) : t('width.range', { min, max }), max };
}

function labelOf(grammar: Grammar, name: string): string {
  return grammar.filter(isValue).find((segment) => segment.name === name)?.label ?? name;
}
