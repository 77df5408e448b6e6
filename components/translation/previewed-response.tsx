'use client';

import { useState } from 'react';
import type { Code } from '@/lib/domain/code';
import type { MessageStyle } from '@/lib/domain/message/message';
import { EnvelopePreview } from '../code/envelope-preview';
import { ParameterChip } from '../code/message-text';
import { TextInput } from '../ui/text-input';
import type { Writing } from './writing';

export type PreviewTexts = { title: string; arguments: string };

type Props = {
  code: Code;
  text: string;
  locale: string;
  style: MessageStyle;
  response: NonNullable<Writing['response']>;
  texts: PreviewTexts;
};

/** What a client would receive in the language, with arguments to try. */
export function PreviewedResponse({ code, text, locale, style, response, texts }: Props) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  return (
    <div className="flex flex-col gap-2">
      {code.parameters.length > 0 && (
        <fieldset className="scripted flex flex-wrap gap-x-4 gap-y-2">
          <legend className="sr-only">{texts.arguments}</legend>
          {code.parameters.map(({ name, example }) => (
            <label key={name} htmlFor={`try-${name}`} className="flex items-center gap-2 text-sm">
              <ParameterChip name={name} />
              <TextInput
                id={`try-${name}`}
                className="input-small w-40"
                placeholder={example ?? undefined}
                maxLength={200}
                onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
              />
            </label>
          ))}
        </fieldset>
      )}
      <EnvelopePreview
        code={{ ...code, message: text, messageLocale: locale }}
        locale={locale}
        given={given}
        style={style}
        template={response.template}
        at={response.at}
        url={response.url}
        title={texts.title}
      />
    </div>
  );
}
