import type { ReactNode } from 'react';
import { Form } from './form';
import type { FormAction } from './form-answer';
import { HiddenField } from './form-field';
import type { FormTexts } from './form-texts';
import { SubmitButton } from './submit-button';

type Props = {
  id: string;
  /** What opens it. */
  title: string;
  /** Carried along: which thing, at which version, to become what. */
  carried: Readonly<Record<string, string | number>>;
  labels: Readonly<Record<string, string>>;
  texts: FormTexts;
  submit: string;
  variant?: 'primary' | 'danger';
  action: FormAction;
  children?: ReactNode;
};

/** One thing that can be done, folded until it is wanted. Needs no script. */
export function StepForm({
  id,
  title,
  carried,
  labels,
  texts,
  submit,
  variant = 'primary',
  action,
  children,
}: Props) {
  return (
    <details className="step">
      <summary>{title}</summary>
      <Form id={id} action={action} labels={labels} texts={texts}>
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
