import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { JsonValue } from '@/lib/domain/envelope/json-value';
import { type Slot, slots } from '@/lib/domain/envelope/slot';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { CheckboxField } from '../ui/choice-field';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { LivePreview } from '../ui/live-preview';
import { SubmitButton } from '../ui/submit-button';

type Envelope = {
  readonly version: string;
  readonly title: string;
  readonly current: boolean;
  readonly template: JsonValue;
  readonly fields: readonly object[];
  readonly notes: string | null;
  readonly revision: number;
};

type Props = {
  scheme: string;
  /** Null: a new one. */
  envelope: Envelope | null;
  action: FormAction;
  preview: (form: FormData) => Promise<ReactNode>;
  /** How a code reads in it now. */
  children: ReactNode;
};

const use = (slot: Slot) => `\${${slot}}`;
const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A version of a response format, to be written, beside what it makes of a code. */
export async function EnvelopeForm({ scheme, envelope, action, preview, children }: Props) {
  const t = await getTranslations('envelopeForm');
  const labels = {
    version: t('version'),
    title: t('name'),
    current: t('current'),
    template: t('template'),
    fields: t('fields'),
    notes: t('notes'),
  };
  return (
    <Form id="envelope" action={action} labels={labels} texts={await getFormTexts()}>
      <HiddenField name="scheme" value={scheme} />
      {envelope === null ? (
        <TextField name="version" help={t('versionHelp')} code required />
      ) : (
        <>
          <HiddenField name="version" value={envelope.version} />
          <HiddenField name="revision" value={envelope.revision} />
        </>
      )}
      <TextField name="title" value={envelope?.title} required />
      <CheckboxField name="current" help={t('currentHelp')} value={envelope?.current ?? false} />
      <AreaField
        name="template"
        help={
          <>
            {t('templateHelp')} <code>{slots.map(use).join(' ')}</code>
          </>
        }
        value={json(envelope?.template ?? { code: use('code'), message: use('message') })}
        rows={10}
        code
        required
      />
      <LivePreview preview={preview} label={t('preview')}>
        {children}
      </LivePreview>
      <AreaField
        name="fields"
        help={t('fieldsHelp')}
        value={json(envelope?.fields ?? [])}
        rows={6}
        code
        required
      />
      <AreaField name="notes" help={t('notesHelp')} value={envelope?.notes} rows={4} />
      <div className="form-actions">
        <SubmitButton>
          {envelope === null ? t('create') : t('change', { version: envelope.version })}
        </SubmitButton>
        <LinkButton href={localeHref(await getLocale(), `/schemes/${scheme}`)} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
