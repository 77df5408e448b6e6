'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field';
import { useField } from './form-context';
import { Meanwhile } from './meanwhile';
import { Select } from './select';
import { TextArea, TextInput } from './text-input';
import { ToldErrors } from './told-errors';

type Question = {
  /** As the use case calls it: `title`, `parameters.0.name`. */
  name: string;
  help?: ReactNode;
  /** What stands there at first. */
  value?: string | number | null | undefined;
};

function useQuestion({ name, help, value }: Question, required: boolean | undefined, shown?: ReactNode) {
  const { id, label, texts, typed, errors } = useField(name);
  const now = String(value ?? '');
  return {
    field: {
      note: (
        <Meanwhile name={name} now={now === '' ? [] : [now]}>
          {shown ?? now}
        </Meanwhile>
      ),
      id,
      help,
      label: label ?? name,
      optional: required ? undefined : texts.optional,
      error: errors.length > 0 && <ToldErrors errors={errors} />,
    },
    control: { name, required, defaultValue: typed?.at(-1) ?? now },
  };
}

/** A line of text. */
export function TextField({
  name,
  help,
  value,
  ...rest
}: Question & Omit<ComponentProps<typeof TextInput>, keyof Question>) {
  const { field, control } = useQuestion({ name, help, value }, rest.required);
  return <Field {...field}>{(aria) => <TextInput {...rest} {...control} {...aria} />}</Field>;
}

/** A file from the reader's disk; after a refusal it has to be chosen again. */
export function FileField({ name, help, accept }: Pick<Question, 'name' | 'help'> & { accept?: string }) {
  const { field, control } = useQuestion({ name, help }, true);
  return (
    <Field {...field}>
      {(aria) => (
        <input
          type="file"
          name={control.name}
          required
          accept={accept}
          className="input input-file"
          {...aria}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function AreaField({
  name,
  help,
  value,
  ...rest
}: Question & Omit<ComponentProps<typeof TextArea>, keyof Question>) {
  const { field, control } = useQuestion({ name, help, value }, rest.required);
  return <Field {...field}>{(aria) => <TextArea {...rest} {...control} {...aria} />}</Field>;
}

/** One of a few values. Where none may be chosen, one of the options has an empty value. */
export function SelectField({
  name,
  help,
  value,
  ...rest
}: Question & Omit<ComponentProps<typeof Select>, keyof Question>) {
  const shown = rest.options.find((option) => option.value === String(value ?? ''))?.label;
  const { field, control } = useQuestion({ name, help, value }, rest.required, shown);
  return <Field {...field}>{(aria) => <Select {...rest} {...control} {...aria} />}</Field>;
}

/** Something the form carries along, such as the version it shows. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  const { id, typed, isStale } = useField(name);
  return <input id={id} type="hidden" name={name} value={(isStale ? undefined : typed?.at(-1)) ?? value} />;
}
