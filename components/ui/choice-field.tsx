'use client';

import type { ReactNode } from 'react';
import { Checkbox } from './checkbox';
import { useField } from './form-context';
import { Meanwhile } from './meanwhile';
import { ToldErrors } from './told-errors';

type Props = {
  name: string;
  help?: ReactNode;
  options: readonly {
    value: string;
    label: ReactNode;
    help?: ReactNode;
    /** What one types to choose it, wherever one is in the page. */
    keys?: string;
  }[];
};

/** Several of a few values, each a box. */
export function CheckboxGroup({ values, ...props }: Props & { values: readonly string[] }) {
  return <ChoiceSet {...props} type="checkbox" now={values} />;
}

/** One of a few values, all to be seen. */
export function RadioGroup({ value, ...props }: Props & { value: string | null }) {
  return <ChoiceSet {...props} type="radio" now={value === null ? [] : [value]} />;
}

/** Something that is so or not. */
export function CheckboxField({ name, help, value }: { name: string; help?: ReactNode; value: boolean }) {
  const { id, label, texts, typed, errors } = useField(name);
  return (
    <div className="field">
      {/* An unticked box is not sent. */}
      <input type="hidden" name={name} value="false" />
      <Checkbox
        id={id}
        name={name}
        value="true"
        label={label ?? name}
        defaultChecked={typed === undefined ? value : typed.includes('true')}
        aria-describedby={describedBy(id, help, errors)}
        aria-invalid={errors.length > 0 || undefined}
      />
      <Help id={id}>{help}</Help>
      <Meanwhile name={name} now={value ? ['true'] : []}>
        {value ? texts.yes : texts.no}
      </Meanwhile>
      <Wrong id={id} errors={errors} />
    </div>
  );
}

type Set = Props & { type: 'checkbox' | 'radio'; now: readonly string[] };

function ChoiceSet({ name, help, options, type, now }: Set) {
  const { id, label, typed, errors } = useField(name);
  const chosen = typed ?? now;
  return (
    <fieldset id={id} tabIndex={-1} className="field" aria-describedby={describedBy(id, help, errors)}>
      <legend>{label ?? name}</legend>
      <Help id={id}>{help}</Help>
      {/* Says that the question was there, also where no box is ticked. */}
      {type === 'checkbox' && <input type="hidden" name={name} value="" />}
      {options.map((option) => (
        <label key={option.value} className="checkbox">
          <input
            type={type}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            aria-invalid={errors.length > 0 || undefined}
            data-keys={option.keys}
            aria-keyshortcuts={option.keys}
          />
          <span>
            {option.label}
            {option.help && <span className="block text-muted">{option.help}</span>}
          </span>
        </label>
      ))}
      <Meanwhile name={name} now={now}>
        {options
          .filter(({ value }) => now.includes(value))
          .map((option) => (
            <span key={option.value}>{option.label} </span>
          ))}
      </Meanwhile>
      <Wrong id={id} errors={errors} />
    </fieldset>
  );
}

type Errors = ReturnType<typeof useField>['errors'];

function describedBy(id: string, help: ReactNode, errors: Errors): string | undefined {
  const parts = [help && `${id}-help`, errors.length > 0 && `${id}-error`];
  return parts.filter(Boolean).join(' ') || undefined;
}

function Help({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-help`} className="field-help">
      {children}
    </div>
  );
}

function Wrong({ id, errors }: { id: string; errors: Errors }) {
  if (errors.length === 0) return null;
  return (
    <div id={`${id}-error`} className="field-error">
      <i className="icon icon-sm icon-warning" aria-hidden="true" />
      <ToldErrors errors={errors} />
    </div>
  );
}
