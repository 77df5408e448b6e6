import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  userId: string;
  tokenId: string;
  action: FormAction;
  form: FormTexts;
  texts: { revoke: string; named: string; why: string };
};

/** Ends a token, once one has read what that means. */
export function RevokeToken({ userId, tokenId, action, form, texts }: Props) {
  return (
    <details>
      <summary className="button button-quiet button-small" aria-label={texts.named}>
        {texts.revoke}
      </summary>
      <Form id={`revoke-${tokenId}`} action={action} labels={{}} texts={form} className="mt-2">
        <HiddenField name="id" value={userId} />
        <HiddenField name="tokenId" value={tokenId} />
        <p className="max-w-prose text-muted">{texts.why}</p>
        <div>
          <SubmitButton variant="danger" size="small">
            {texts.named}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
