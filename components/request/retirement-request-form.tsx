import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';
import { requestLabels } from './request-labels';

type Props = {
  prefix: string;
  reason: string | undefined;
  action: FormAction;
  /** What the button says. */
  send: string;
  /** Which prefix, or which request. */
  children: ReactNode;
};

/** Why a prefix is to get no new codes and never be handed out again. */
export async function RetirementRequestForm({ prefix, reason, action, send, children }: Props) {
  const t = await getTranslations('requestForm');
  return (
    <Form
      id={`request-retirement-${prefix}`}
      action={action}
      labels={requestLabels(t)}
      texts={await getFormTexts()}
    >
      {children}
      <AreaField name="reason" value={reason} help={t('retirementReasonHelp')} maxLength={4_000} required />
      <div className="form-actions">
        <SubmitButton>{send}</SubmitButton>
      </div>
    </Form>
  );
}
