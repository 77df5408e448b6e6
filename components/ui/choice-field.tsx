'use client';

import type { ReactNode } from 'react';
import { Checkbox } from './checkbox';
import { useField } from './form-context';
import { ToldErrors } from './told-errors';

type Choice = { value: string; label: ReactNode; help?: ReactNode };

type Props = {
  name: string;
  help?: ReactNode;
  options: readonly Choice[];
};

/** Several of a few values, each a box. */
export function CheckboxGroup({ values, ...props }: Props & { values: readonly string[] }) {
  const { typed } = useField(props.name);
  // Says that the question was there, also where no box is ticked.
  const asked = <input type="hidden" name={props.name} value="" />;
  return <ChoiceSet {...props} type="checkbox" chosen={typed ?? values} before={asked} />;
}

/** One of a few values, all to be seen. */
export function RadioGroup({ value, ...props }: Props & { value: string | null }) {
  const { typed } = useField(props.name);
  return (
    <ChoiceSet {...props} type="radio" chosen={typed ?? (value === null ? [] : [value])} before={null} />
  );
}

/** Something that is so or not. */
export function CheckboxField({ name, help, value }: { name: string; help?: ReactNode; value: boolean }) {
  const { id, label, typed, errors } = useField(name);
  const described = [help && `${id}-help`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <input type="hidden" name={name} value="false" />
      <Checkbox
        id={id}
        name={name}
        value="true"
        label={label ?? name}
        defaultChecked={typed === undefined ? value : typed.includes('true')}
        aria-describedby={described || undefined}
        aria-invalid={errors.length > 0 || undefined}
      />
      {help && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
      <Wrong id={id} errors={errors} />
    </div>
  );
}

function ChoiceSet({
  name,
  help,
  options,
  type,
  chosen,
  before,
}: Props & { type: 'checkbox' | 'radio'; chosen: readonly string[]; before: ReactNode }) {
  const { id, label, errors } = useField(name);
  const described = [help && `${id}-help`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} className="field" aria-describedby={described || undefined}>
      <legend>{label ?? name}</legend>
      {help && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
      {before}
      {options.map((option) => (
        <label key={option.value} className="checkbox">
          <input
            type={type}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            aria-invalid={errors.length > 0 || undefined}
          />
          <span>
            {option.label}
            {option.help && <span className="block text-muted">{option.help}</span>}
          </span>
        </label>
      ))}
      <Wrong id={id} errors={errors} />
    </fieldset>
  );
}

function Wrong({ id, errors }: { id: string; errors: ReturnType<typeof useField>['errors'] }) {
  if (errors.length === 0) return null;
  return (
    <div id={`${id}-error`} className="field-error">
      <i className="icon icon-sm icon-warning" aria-hidden="true" />
      <ToldErrors errors={errors} />
    </div>
  );
}
