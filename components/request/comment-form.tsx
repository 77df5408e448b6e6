import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  id: number;
  /** How many comments there are: after one was sent, the field is empty again. */
  count: number;
  action: FormAction;
};

/** Says something about a request without deciding it. */
export async function CommentForm({ id, count, action }: Props) {
  const t = await getTranslations('request');
  return (
    <Form
      key={count}
      id={`comment-${id}`}
      action={action}
      labels={{ text: t('comment') }}
      texts={await getFormTexts()}
      className="mt-5"
    >
      <HiddenField name="id" value={id} />
      <AreaField name="text" maxLength={4_000} required />
      <div className="form-actions">
        <SubmitButton variant="plain">{t('sayIt')}</SubmitButton>
      </div>
    </Form>
  );
}
