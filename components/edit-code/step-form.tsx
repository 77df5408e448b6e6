import type { ReactNode } from 'react';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  id: string;
  /** What opens it. */
  title: string;
  /** Carried along: which code, at which version, to which status. */
  carried: Readonly<Record<string, string | number>>;
  labels: Readonly<Record<string, string>>;
  submit: string;
  variant?: 'primary' | 'danger';
  action: FormAction;
  children?: ReactNode;
};

/** One thing that can be done to a code, folded until it is wanted. Needs no script. */
export async function StepForm({
  id,
  title,
  carried,
  labels,
  submit,
  variant = 'primary',
  action,
  children,
}: Props) {
  return (
    <details className="step">
      <summary>{title}</summary>
      <Form id={id} action={action} labels={labels} texts={await getFormTexts()}>
        {Object.entries(carried).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {children}
        <div className="form-actions">
          <SubmitButton variant={variant}>{submit}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
