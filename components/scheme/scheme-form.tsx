import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { RadioGroup } from '../ui/choice-field';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField, SelectField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { LivePreview } from '../ui/live-preview';
import { Markdown } from '../ui/markdown';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  /** Null: a new one. */
  scheme: Omit<Scheme, 'counts'> | null;
  action: FormAction;
  /** Shows guidelines as they would read. */
  preview: (form: FormData) => Promise<ReactNode>;
};

/** Segments to begin with. */
const beginning = [
  {
    kind: 'prefix',
    name: 'prefix',
    label: 'Prefix',
    alphabet: 'letters',
    case: 'upper',
    width: { min: 2, max: 4 },
  },
  { kind: 'literal', text: '-' },
  { kind: 'number', name: 'number', label: 'Number', width: 4, first: 1 },
];

/** A parameter in each style. */
const marks = { icu: '{name}', positional: '{0}', printf: '%s' };

/** What is said of a scheme, to be filled in. */
export async function SchemeForm({ scheme, action, preview }: Props) {
  const t = await getTranslations('schemeForm');
  const locale = await getLocale();
  const labels = {
    slug: t('slug'),
    name: t('name'),
    summary: t('summary'),
    prefixLabel: t('prefixLabel'),
    segments: t('segments'),
    messageStyle: t('messageStyle'),
    policy: t('policy'),
    holdDays: t('holdDays'),
    remindDays: t('remindDays'),
    escalateDays: t('escalateDays'),
    guidelines: t('guidelines'),
  };
  return (
    <Form id="scheme" action={action} labels={labels} texts={await getFormTexts()}>
      {scheme && <HiddenField name="scheme" value={scheme.slug} />}
      {scheme && <HiddenField name="version" value={scheme.version} />}
      <TextField name="name" value={scheme?.name} required />
      {scheme === null && <TextField name="slug" help={t('slugHelp')} code required />}
      <AreaField name="summary" value={scheme?.summary} rows={2} required />
      <TextField name="prefixLabel" help={t('prefixLabelHelp')} value={scheme?.prefixLabel} required />
      {scheme === null && (
        <AreaField
          name="segments"
          help={t('segmentsHelp')}
          value={JSON.stringify(beginning, null, 2)}
          rows={12}
          code
          required
        />
      )}
      <SelectField
        name="messageStyle"
        help={t('messageStyleHelp')}
        value={scheme?.messageStyle ?? 'icu'}
        options={(['icu', 'positional', 'printf'] as const).map((style) => ({
          value: style,
          label: t(`style.${style}`, { example: marks[style] }),
        }))}
        required
      />
      <RadioGroup
        name="policy"
        value={scheme?.policy ?? 'registrar'}
        options={(['open', 'registrar', 'two-approvals'] as const).map((policy) => ({
          value: policy,
          label: t(`granted.${policy}`),
        }))}
      />
      <TextField
        name="holdDays"
        help={t('holdDaysHelp')}
        value={scheme?.holdDays ?? 30}
        inputMode="numeric"
        required
      />
      <TextField
        name="remindDays"
        help={t('remindDaysHelp')}
        value={scheme?.remindDays ?? 3}
        inputMode="numeric"
        required
      />
      <TextField
        name="escalateDays"
        help={t('escalateDaysHelp')}
        value={scheme?.escalateDays ?? 3}
        inputMode="numeric"
        required
      />
      <AreaField name="guidelines" help={t('guidelinesHelp')} value={scheme?.guidelines} rows={12} />
      <LivePreview preview={preview} label={t('guidelinesPreview')}>
        {scheme?.guidelines && <Markdown source={scheme.guidelines} />}
      </LivePreview>
      <div className="form-actions">
        <SubmitButton>{scheme === null ? t('create') : t('change', { name: scheme.name })}</SubmitButton>
        <LinkButton
          href={localeHref(locale, scheme === null ? '/schemes' : `/schemes/${scheme.slug}`)}
          variant="quiet"
        >
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
