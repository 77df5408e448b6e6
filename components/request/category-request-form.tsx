import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { CategorySegment } from '@/lib/domain/scheme/segment';
import { getFormTexts } from '../fault/form-texts';
import { segmentRule } from '../scheme/segment-rule';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, TextField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';
import { requestLabels } from './request-labels';

type Props = {
  /** The vocabulary it is to belong to. */
  segment: CategorySegment;
  /** What stands in the form at first. */
  initial: Readonly<Record<string, string | undefined>>;
  action: FormAction;
  /** What the button says. */
  send: string;
  /** Which vocabulary, or which request. */
  children: ReactNode;
};

/** A value that a vocabulary is to get. */
export async function CategoryRequestForm({ segment, initial, action, send, children }: Props) {
  const t = await getTranslations('requestForm');
  const rules = await getTranslations('schemes');
  return (
    <Form
      id={`request-category-${segment.name}`}
      action={action}
      labels={requestLabels(t)}
      texts={await getFormTexts()}
    >
      {children}
      <TextField
        name="value"
        value={initial.value}
        help={segmentRule(rules, segment)}
        maxLength={64}
        className="max-w-60"
        code
        required
      />
      <TextField name="label" value={initial.label} help={t('labelHelp')} maxLength={200} required />
      <TextField
        name="httpStatus"
        value={initial.httpStatus}
        help={t('httpHelp')}
        inputMode="numeric"
        maxLength={3}
        className="max-w-40"
      />
      <AreaField name="reason" value={initial.reason} help={t('reasonHelp')} maxLength={4_000} required />
      <div className="form-actions">
        <SubmitButton>{send}</SubmitButton>
      </div>
    </Form>
  );
}
