import { getTranslations } from 'next-intl/server';
import { type PrefixRequest, subjectValue } from '@/lib/domain/request';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField } from '../ui/form-field';
import { Section } from '../ui/section';
import { SubmitButton } from '../ui/submit-button';

type Props = { request: Pick<PrefixRequest, 'id' | 'version' | 'subject'>; action: FormAction };

/** Lets a present owner agree that a prefix changes hands. */
export async function ConsentForm({ request: { id, version, subject }, action }: Props) {
  const t = await getTranslations('request.consent');
  return (
    <Section id="consent" title={t('title')}>
      <p className="mb-3 max-w-prose text-muted">{t('why', { thing: subjectValue(subject) })}</p>
      <Form
        key={version}
        id={`consent-${id}`}
        action={action}
        labels={{ comment: t('comment') }}
        texts={await getFormTexts()}
      >
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <AreaField name="comment" maxLength={4_000} />
        <div className="form-actions">
          <SubmitButton>{t('send')}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
