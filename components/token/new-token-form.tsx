'use client';

import { CopyButton } from '../ui/copy-button';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, SelectField, TextField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { Note } from '../ui/note';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  userId: string;
  action: FormAction;
  form: FormTexts;
  /** When it may end, as times; the first is what is meant at first. */
  ends: readonly { value: string; label: string }[];
  texts: {
    name: string;
    nameHelp: string;
    expiresAt: string;
    make: string;
    made: string;
    copy: string;
    copied: string;
  };
};

/** Makes an API token, and shows it this once. */
export function NewTokenForm({ userId, action, form, ends, texts }: Props) {
  return (
    <Form
      id="new-token"
      action={action}
      labels={{ name: texts.name, expiresAt: texts.expiresAt }}
      texts={form}
      done={(value) => {
        const token = tokenIn(value);
        return (
          token !== null && (
            <Note>
              <div role="status" className="flex flex-col gap-2">
                <p className="font-semibold">{texts.made}</p>
                <code className="[overflow-wrap:anywhere]">{token}</code>
                <div>
                  <CopyButton text={token} label={texts.copy} done={texts.copied} />
                </div>
              </div>
            </Note>
          )
        );
      }}
    >
      <HiddenField name="id" value={userId} />
      <TextField name="name" help={texts.nameHelp} autoComplete="off" required />
      <SelectField name="expiresAt" value={ends[0]?.value ?? ''} options={ends} required />
      <div className="form-actions">
        <SubmitButton>{texts.make}</SubmitButton>
      </div>
    </Form>
  );
}

function tokenIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('token' in value)) return null;
  return typeof value.token === 'string' ? value.token : null;
}
