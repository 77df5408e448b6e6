'use client';

import type { Parameter } from '@/lib/domain/code';
import type { Parameter as ReadParameter } from '@/lib/domain/message/message';
import { ParameterChip } from '../code/message-text';
import { CheckboxField } from '../ui/choice-field';
import { TextField } from '../ui/form-field';

type Props = {
  /** As the message has them now. */
  parameters: readonly ReadParameter[];
  /** What is registered of them. */
  notes: readonly Parameter[];
  texts: { legend: string; help: string };
};

/** What is to be known of each parameter of the message: what it stands for, an example, whether users wrote it. */
export function ParameterNotes({ parameters, notes, texts }: Props) {
  if (parameters.length === 0) return null;
  return (
    <fieldset className="parameter-notes">
      <legend className="font-semibold">{texts.legend}</legend>
      <p className="field-help">{texts.help}</p>
      {parameters.map(({ name, type }, place) => {
        const note = notes.find((candidate) => candidate.name === name);
        const field = (key: string) => `parameters.${place}.${key}`;
        return (
          <fieldset key={name} className="parameter-note">
            <legend>
              <ParameterChip name={name} /> <span className="text-muted text-sm">{type}</span>
            </legend>
            <input type="hidden" name={field('name')} value={name} />
            <TextField name={field('description')} value={note?.description} maxLength={200} />
            <TextField name={field('example')} value={note?.example} maxLength={200} />
            <CheckboxField name={field('echoesUserInput')} value={note?.echoesUserInput ?? false} />
          </fieldset>
        );
      })}
    </fieldset>
  );
}
