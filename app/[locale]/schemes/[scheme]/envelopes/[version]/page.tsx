import type { Metadata } from 'next';
import { EnvelopeForm } from '@/components/scheme/envelope-form';
import { decodePart } from '@/lib/web/address-part';
import { updateEnvelopeAction } from '../../../actions';
import { previewTemplate } from '../../../previews';
import { SchemePart } from '../../../scheme-part';

type Props = { params: Promise<{ scheme: string; version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodePart((await params).version) };
}

export default async function EditEnvelopePage({ params }: Props) {
  const asked = await params;
  const version = decodePart(asked.version);
  return (
    <SchemePart slug={asked.scheme} right="envelope.change" title={version}>
      {async ({ slug, envelopes }) => {
        const envelope = envelopes.find((one) => one.version === version);
        if (envelope === undefined) return null;
        const form = new FormData();
        form.set('scheme', slug);
        form.set('template', JSON.stringify(envelope.template));
        return (
          <EnvelopeForm
            scheme={slug}
            envelope={envelope}
            action={updateEnvelopeAction}
            preview={previewTemplate}
          >
            {await previewTemplate(form)}
          </EnvelopeForm>
        );
      }}
    </SchemePart>
  );
}
