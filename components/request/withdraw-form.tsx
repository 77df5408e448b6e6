import { getTranslations } from 'next-intl/server';
import { type PrefixRequest, subjectValue } from '@/lib/domain/request';
import { getFormTexts } from '../fault/form-texts';
import type { FormAction } from '../ui/form-answer';
import { StepForm } from '../ui/step-form';

type Props = { request: Pick<PrefixRequest, 'id' | 'version' | 'subject'>; action: FormAction };

/** Gives up what was asked for. */
export async function WithdrawForm({ request: { id, version, subject }, action }: Props) {
  const t = await getTranslations('request');
  const thing = subjectValue(subject);
  return (
    <StepForm
      id={`withdraw-${id}`}
      title={t('withdraw')}
      carried={{ id, version }}
      labels={{}}
      texts={await getFormTexts()}
      submit={t('withdrawSend', { thing })}
      variant="danger"
      action={action}
    >
      <p className="text-muted">{t('withdrawHelp', { thing })}</p>
    </StepForm>
  );
}
