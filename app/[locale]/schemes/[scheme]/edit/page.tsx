import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SchemeForm } from '@/components/scheme/scheme-form';
import { updateSchemeAction } from '../../actions';
import { previewGuidelines } from '../../previews';
import { SchemePart } from '../../scheme-part';

type Props = { params: Promise<{ scheme: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('schemeForm'))('edit') };
}

export default async function EditSchemePage({ params }: Props) {
  const t = await getTranslations('schemeForm');
  return (
    <SchemePart slug={(await params).scheme} right="scheme.change" title={t('edit')}>
      {async (scheme) => (
        <SchemeForm scheme={scheme} action={updateSchemeAction} preview={previewGuidelines} />
      )}
    </SchemePart>
  );
}
