import { useTranslations } from 'next-intl';
import type { JsonObject } from '@/lib/domain/envelope/json-value';
import { CopyButton } from '../ui/copy-button';
import { JsonView } from '../ui/json-view';
import { Section } from '../ui/section';

type Props = { pattern: string; jsonSchema: JsonObject };

/** What a program checks a code with. */
export function SchemePatterns({ pattern, jsonSchema }: Props) {
  const t = useTranslations('schemes.pattern');
  const copy = (text: string) => <CopyButton text={text} label={t('copy')} done={t('copied')} />;
  return (
    <Section id="pattern" title={t('title')}>
      <div className="mb-1.5 flex items-center justify-between gap-4">
        <h3 className="font-medium">{t('regex')}</h3>
        {copy(pattern)}
      </div>
      <pre className="json whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">{pattern}</pre>
      <div className="mt-5 mb-1.5 flex items-center justify-between gap-4">
        <h3 className="font-medium">{t('jsonSchema')}</h3>
        {copy(JSON.stringify(jsonSchema, null, 2))}
      </div>
      <JsonView value={jsonSchema} label={t('jsonSchema')} />
    </Section>
  );
}
