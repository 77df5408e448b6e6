'use client';

import { type ReactNode, useRef } from 'react';
import type { Code } from '@/lib/domain/code';
import type { MessageStyle } from '@/lib/domain/message/message';
import { compareParameters } from '@/lib/domain/message/parameter-change';
import { MessageReadingLine, type MessageReadingTexts, readDraft } from '../new-code/message-reading';
import { ParameterNotes } from '../new-code/parameter-notes';
import { CheckboxGroup, RadioGroup } from '../ui/choice-field';
import { AreaField, HiddenField, TextField } from '../ui/form-field';
import { useFormValues } from '../ui/form-values';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';
import { BreakingNote, type BreakingTexts } from './breaking-note';

export type EditCodeTexts = {
  reading: MessageReadingTexts;
  notes: { legend: string; help: string };
  messageHelp: string;
  titleHelp: string;
  httpHelp: string;
  flags: readonly { value: string; label: string }[];
  changes: readonly { value: string; label: ReactNode; help: ReactNode }[];
  changeHelp: string;
  breaking: BreakingTexts;
  save: string;
  cancel: string;
};

type Props = {
  code: Code;
  style: MessageStyle;
  inherited: number | null;
  cancelHref: string;
  texts: EditCodeTexts;
};

/** The questions about a code that there is, with what a new message does to its parameters. */
export function EditCodeFields({ code, style, inherited, cancelHref, texts }: Props) {
  const inside = useRef<HTMLDivElement>(null);
  const values = useFormValues(inside, { message: code.message });
  const message = values.get('message') ?? '';
  const isChanged = message.trim() !== code.message;
  const reading = readDraft(style, message);
  const own = code.httpStatusFrom === 'code' ? code.httpStatus : null;
  return (
    <div ref={inside} className="form-fields">
      <HiddenField name="scheme" value={code.scheme} />
      <HiddenField name="code" value={code.code} />
      <HiddenField name="version" value={code.version} />
      <div>
        <AreaField name="message" value={code.message} help={texts.messageHelp} lang="en" required />
        <MessageReadingLine text={message} reading={reading} texts={texts.reading} />
      </div>
      {reading.ok && isChanged && (
        <BreakingNote
          change={compareParameters(code.parameters, reading.parameters)}
          texts={texts.breaking}
        />
      )}
      <div className={isChanged ? '' : '[@media(scripting:enabled)]:hidden'}>
        <RadioGroup name="messageChange" value={null} help={texts.changeHelp} options={texts.changes} />
      </div>
      <ParameterNotes
        parameters={reading.ok ? reading.parameters : []}
        notes={code.parameters}
        texts={texts.notes}
      />
      <TextField name="title" value={code.title} help={texts.titleHelp} lang="en" maxLength={200} />
      <AreaField name="description" value={code.description} lang="en" />
      <AreaField name="action" value={code.action} lang="en" />
      <TextField
        name="httpStatus"
        value={own}
        help={texts.httpHelp}
        placeholder={inherited === null ? undefined : String(inherited)}
        inputMode="numeric"
        maxLength={3}
        className="max-w-40"
      />
      <CheckboxGroup name="flags" values={code.flags} options={texts.flags} />
      <div className="form-actions">
        <SubmitButton>{texts.save}</SubmitButton>
        <LinkButton href={cancelHref} variant="quiet">
          {texts.cancel}
        </LinkButton>
      </div>
    </div>
  );
}
