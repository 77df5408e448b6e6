import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { OwnerReference } from '@/lib/domain/code';
import { getFormTexts } from '../fault/form-texts';
import { OwnerChoices } from '../owner/owner-choices';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField } from '../ui/form-field';
import { ListField } from '../ui/list-field';
import { SubmitButton } from '../ui/submit-button';
import { requestLabels } from './request-labels';

type Props = {
  prefix: string;
  /** Slugs that stand there at first. */
  owners: readonly string[];
  reason: string | undefined;
  choices: readonly OwnerReference[];
  action: FormAction;
  /** What the button says. */
  send: string;
  /** Which prefix, or which request. */
  children: ReactNode;
};

/** Who is to own a prefix from then on. */
export async function OwnershipRequestForm({
  prefix,
  owners,
  reason,
  choices,
  action,
  send,
  children,
}: Props) {
  const t = await getTranslations('requestForm');
  return (
    <Form
      id={`request-ownership-${prefix}`}
      action={action}
      labels={{ ...requestLabels(t), owners: t('newOwners'), 'owners.*': t('newOwners') }}
      texts={await getFormTexts()}
    >
      {children}
      <ListField
        name="owners"
        help={t('newOwnersHelp')}
        values={owners}
        list="owner-choices"
        more={t('moreOwners')}
      />
      <OwnerChoices id="owner-choices" owners={choices} />
      <AreaField name="reason" value={reason} help={t('ownershipReasonHelp')} maxLength={4_000} required />
      <div className="form-actions">
        <SubmitButton>{send}</SubmitButton>
      </div>
    </Form>
  );
}
