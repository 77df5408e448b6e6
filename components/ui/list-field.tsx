'use client';

import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button';
import type { Typed } from './form-answer';
import { useField, useForm } from './form-context';
import { MeanwhileNote } from './meanwhile';
import { TextInput } from './text-input';
import { ToldErrors } from './told-errors';

type Props = {
  /** Of the list; its rows are called `<name>.0`, `<name>.1`… */
  name: string;
  help?: ReactNode;
  values: readonly string[];
  /** `id` of a `datalist` to choose from. */
  list?: string;
  /** What the button that makes room for one more says. */
  more: string;
};

/** Room to write more than there is, also without a script. */
const SPARE = 2;

/** Several lines of text, in their order; one left empty is none. */
export function ListField({ name, help, values, list, more }: Props) {
  const { typed } = useForm();
  const { id, label, errors, texts, isStale } = useField(name);
  const fields = useRef<HTMLFieldSetElement>(null);
  const [taken, setTaken] = useState<Typed | null>(null);
  const mine = typedRows(typed, name);
  const isTaken = taken !== null && taken === typed;
  const before = isTaken ? values : (mine ?? values);
  const [rows, setRows] = useState(before.length + SPARE);
  const isChanged = isStale && mine !== null && written(mine) !== written(values);

  /** Puts in their place what somebody else made of them. */
  function take() {
    flushSync(() => {
      setTaken(typed);
      setRows(values.length + SPARE);
    });
    fields.current?.dispatchEvent(new Event('input', { bubbles: true }));
    fields.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset
      ref={fields}
      id={id}
      tabIndex={-1}
      className="field"
      aria-describedby={help ? `${id}-help` : undefined}
    >
      <legend>{label ?? name}</legend>
      {help && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
      {Array.from({ length: rows }, (_, row) => `${name}.${row}`).map((rowName, row) => (
        <Row
          key={`${rowName} ${isTaken}`}
          name={rowName}
          value={before[row] ?? ''}
          list={list}
          label={`${label} ${row + 1}`}
        />
      ))}
      {isChanged && (
        <MeanwhileNote texts={texts} onTake={take}>
          {written(values)}
        </MeanwhileNote>
      )}
      {errors.length > 0 && (
        <div className="field-error">
          <ToldErrors errors={errors} />
        </div>
      )}
      <Button size="small" className="scripted self-start" onClick={() => setRows(rows + 1)}>
        {more}
      </Button>
    </fieldset>
  );
}

function Row({
  name,
  value,
  list,
  label,
}: {
  name: string;
  value: string;
  list: string | undefined;
  label: string;
}) {
  const { id, errors } = useField(name);
  const isWrong = errors.length > 0;
  return (
    <>
      <TextInput
        id={id}
        name={name}
        defaultValue={value}
        list={list}
        code
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
      />
      {isWrong && (
        <div id={`${id}-error`} className="field-error">
          <i className="icon icon-sm icon-warning" aria-hidden="true" />
          <ToldErrors errors={errors} />
        </div>
      )}
    </>
  );
}

/** As people read it. */
function written(values: readonly string[]): string {
  return values.filter((value) => value !== '').join(', ');
}

function typedRows(typed: Typed | null, name: string): readonly string[] | null {
  if (typed === null) return null;
  const rows: string[] = [];
  for (let row = 0; ; row += 1) {
    const value = typed[`${name}.${row}`]?.at(-1);
    if (value === undefined) return rows;
    rows.push(value);
  }
}
