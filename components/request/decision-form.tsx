import { getTranslations } from 'next-intl/server';
import { type PrefixRequest, subjectValue, type Verdict } from '@/lib/domain/request';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { DecisionFields } from './decision-fields';

type Props = {
  request: Pick<
    PrefixRequest,
    'id' | 'version' | 'subject' | 'by' | 'approvals' | 'approvalsNeeded' | 'consent'
  >;
  /** Those that the reader may give now. */
  verdicts: readonly Verdict[];
  action: FormAction;
};

/** Approves a request, asks for changes or declines it; on what was read, not on what it became meanwhile. */
export async function DecisionForm({ request, verdicts, action }: Props) {
  const t = await getTranslations('request.decide');
  const { id, version, subject, by, approvals, approvalsNeeded, consent } = request;
  const thing = subjectValue(subject);
  const isLast = approvals + 1 >= approvalsNeeded;
  const options = [
    {
      value: 'approve',
      label: t('approve'),
      help: !isLast
        ? t('oneMore')
        : consent === false
          ? t('awaitsConsent')
          : t(`grants.${subject.kind}`, { thing }),
      keys: 'a',
    },
    {
      value: 'request-changes',
      label: t('changes'),
      help: t('changesHelp', { name: by.name }),
      keys: 'c',
    },
    { value: 'decline', label: t('decline'), help: t(`declineHelp.${subject.kind}`, { thing }), keys: 'd' },
  ] as const;
  return (
    <Form
      key={version}
      id={`decide-${id}`}
      action={action}
      labels={{ verdict: t('verdict'), comment: t('comment') }}
      texts={await getFormTexts()}
    >
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <DecisionFields
        options={options.filter(({ value }) => verdicts.includes(value))}
        texts={{
          commentHelp: t('commentHelp'),
          decide: t('send'),
          send: {
            approve: t('sendApprove', { thing }),
            'request-changes': t('sendChanges'),
            decline: t('sendDecline', { thing }),
          },
        }}
      />
    </Form>
  );
}
