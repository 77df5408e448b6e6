import { useTranslations } from 'next-intl';
import type { Category } from '@/lib/domain/category';
import type { Code } from '@/lib/domain/code';
import type { Prefix } from '@/lib/domain/prefix';
import type { SegmentText } from '@/lib/domain/scheme/segment-text';
import { CodeAnatomy } from '../scheme/code-anatomy';
import type { CodeSpan } from '../scheme/code-segments';
import { draftSpan } from './draft-span';

type Props = {
  code: Code;
  /** Null for a draft without a number. */
  segments: readonly SegmentText[] | null;
  prefix: Prefix;
  categories: readonly Category[];
};

/** The code written large, with what each of its parts says. */
export function CodeIdentity({ code, segments, prefix, categories }: Props) {
  const t = useTranslations('code');
  const categoryOf = (segment: SegmentText) =>
    categories.find(({ segment: name, value }) => name === segment.name && value === segment.text);

  function meaning(segment: SegmentText): string | null {
    switch (segment.kind) {
      case 'prefix':
        return prefix.title;
      case 'category':
        if (segment.open) return t('open');
        return categoryOf(segment)?.label ?? t('notInVocabulary');
      case 'number':
      case 'name':
        return (code.title === code.message ? null : code.title) ?? code.aliases[0] ?? null;
      case 'literal':
        return null;
      default: {
        const rest: never = segment.kind;
        return rest;
      }
    }
  }

  const spans: readonly CodeSpan[] =
    segments === null
      ? [{ ...draftSpan(code), label: t('oldName'), meaning: t('noNumber') }]
      : segments.map((segment) => ({ ...segment, meaning: meaning(segment) }));
  return (
    <CodeAnatomy
      spans={spans}
      contextNote={t('contextNote')}
      struck={code.status === 'retired'}
      detail={(_, place) => {
        const segment = segments?.[place];
        const meanings = segment === undefined ? [] : (categoryOf(segment)?.meanings ?? []);
        return meanings.length < 2 ? null : (
          <ul className="list-disc ps-5">
            {meanings.map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        );
      }}
    />
  );
}
