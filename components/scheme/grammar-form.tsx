import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { LivePreview } from '../ui/live-preview';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  scheme: { slug: string; name: string; version: number };
  /** The segments as JSON. */
  segments: string;
  action: FormAction;
  preview: (form: FormData) => Promise<ReactNode>;
  /** What these segments come to. */
  children: ReactNode;
};

/** The segments of a scheme to be changed, and what the change comes to. */
export async function GrammarForm({ scheme, segments, action, preview, children }: Props) {
  const t = await getTranslations('schemeForm');
  const path = localeHref(await getLocale(), `/schemes/${scheme.slug}`);
  return (
    <Form id="grammar" action={action} labels={{ segments: t('segments') }} texts={await getFormTexts()}>
      <HiddenField name="scheme" value={scheme.slug} />
      <HiddenField name="version" value={scheme.version} />
      <AreaField name="segments" help={t('segmentsHelp')} value={segments} rows={12} code required />
      <div className="form-actions">
        <SubmitButton>{t('changeGrammar', { name: scheme.name })}</SubmitButton>
        <SubmitButton variant="plain" formAction={`${path}/grammar`} formMethod="get">
          {t('report')}
        </SubmitButton>
        <LinkButton href={path} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
      <LivePreview preview={preview} label={t('reportTitle')}>
        {children}
      </LivePreview>
    </Form>
  );
}
