import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EnvelopeForm } from '@/components/scheme/envelope-form';
import { createEnvelopeAction } from '../../../actions';
import { previewTemplate } from '../../../previews';
import { SchemePart } from '../../../scheme-part';

type Props = { params: Promise<{ scheme: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('envelopeForm'))('new') };
}

export default async function NewEnvelopePage({ params }: Props) {
  const t = await getTranslations('envelopeForm');
  return (
    <SchemePart slug={(await params).scheme} right="envelope.create" title={t('new')}>
      {async ({ slug }) => (
        <EnvelopeForm scheme={slug} envelope={null} action={createEnvelopeAction} preview={previewTemplate}>
          {null}
        </EnvelopeForm>
      )}
    </SchemePart>
  );
}
