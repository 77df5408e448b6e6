'use server';

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { GrammarReport } from '@/components/scheme/grammar-report';
import { JsonView } from '@/components/ui/json-view';
import { Markdown } from '@/components/ui/markdown';
import { previewEnvelope } from '@/lib/usecases/envelope/preview-envelope';
import { previewGrammar } from '@/lib/usecases/scheme/preview-grammar';
import { Misread } from './misread';
import { previewOf } from './preview-of';

/** How guidelines would read. */
export async function previewGuidelines(form: FormData): Promise<ReactNode> {
  const source = form.get('guidelines');
  return typeof source === 'string' && source.length <= 20_000 ? <Markdown source={source} /> : '';
}

/** What other segments would come to. */
export async function previewGrammarChange(form: FormData): Promise<ReactNode> {
  const result = await previewOf(previewGrammar, form, ['scheme', 'segments'], ['segments']);
  if (!result.ok) return <Misread refusal={result.refusal} />;
  return <GrammarReport scheme={String(form.get('scheme'))} report={result.value} nextHref={null} />;
}

/** How a code would be sent. */
export async function previewTemplate(form: FormData): Promise<ReactNode> {
  const t = await getTranslations('envelopeForm');
  const result = await previewOf(previewEnvelope, form, ['scheme', 'template'], ['template']);
  if (!result.ok) return <Misread refusal={result.refusal} />;
  return result.value === null ? t('noCode') : <JsonView value={result.value} label={t('preview')} />;
}
