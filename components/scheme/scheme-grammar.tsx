import { useTranslations } from 'next-intl';
import { type Grammar, isValue } from '@/lib/domain/scheme/segment';
import { CodeAnatomy } from './code-anatomy';
import { exampleSpans } from './example-spans';
import { segmentRule } from './segment-rule';

/** A code of the scheme written large, with the rule of each segment. */
export function SchemeGrammar({ grammar, example }: { grammar: Grammar; example: string }) {
  const t = useTranslations('schemes');
  const code = useTranslations('code');
  return (
    <CodeAnatomy
      spans={exampleSpans(grammar, example)}
      contextNote={code('contextNote')}
      detail={(_, place) => {
        const segment = grammar[place];
        return segment !== undefined && isValue(segment) ? (
          <span className="text-muted"> {segmentRule(t, segment)}</span>
        ) : null;
      }}
    />
  );
}
