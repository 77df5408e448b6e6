'use client';

import { useCallback, useRef } from 'react';
import type { JsonValue } from '@/lib/domain/envelope/json-value';
import type { SimilarCodes } from '@/lib/domain/search/similar-codes';
import type { Locale } from '@/lib/i18n/routing';
import { EnvelopePreview } from '../code/envelope-preview';
import { CheckboxField, CheckboxGroup } from '../ui/choice-field';
import { AreaField, HiddenField, SelectField, TextField } from '../ui/form-field';
import { useFormValues } from '../ui/form-values';
import { SubmitButton } from '../ui/submit-button';
import { CodeToBe, type CodeToBeState, type CodeToBeTexts } from './code-to-be';
import { type DraftScheme, draftCode, draftParameters, draftSegments } from './draft-code';
import { MessageReadingLine, type MessageReadingTexts, readDraft } from './message-reading';
import { ParameterNotes } from './parameter-notes';
import { SimilarList, type SimilarTexts } from './similar-list';
import { type NextNumber, useNextNumber } from './use-next-number';
import { useSimilarCodes } from './use-similar-codes';

export type NewCodeTexts = {
  toBe: CodeToBeTexts;
  reading: MessageReadingTexts;
  similar: SimilarTexts;
  notes: { legend: string; help: string };
  messageHelp: string;
  titleHelp: string;
  numberHelp: string;
  numberlessHelp: string;
  nameHelp: string;
  httpHelp: string;
  envelope: string;
  /** With `{code}`; and where it is not known yet. */
  register: string;
  registerUnknown: string;
  saveDraft: string;
  preview: string;
  flags: readonly { value: string; label: string }[];
};

export type NewCodeProps = {
  /** Of the page, with the locale. */
  path: string;
  scheme: DraftScheme;
  prefix: string;
  categories: readonly { value: string; label: string; httpStatus: number | null }[];
  next: NextNumber | null;
  ask: (scheme: string, prefix: string, category: string) => Promise<number | null>;
  /** What stands in the form at first. */
  initial: Readonly<Record<string, string>>;
  similar: SimilarCodes | null;
  envelope: { template: JsonValue; at: string; url: string } | null;
  locale: Locale;
  texts: NewCodeTexts;
};

/** The questions about a new code, with what is known of the answers while they are typed. */
export function NewCodeFields(props: NewCodeProps) {
  const { path, scheme, prefix, categories, next, ask, initial, similar, envelope, locale, texts } = props;
  const inside = useRef<HTMLDivElement>(null);
  const values = useFormValues(inside, initial);
  const named = scheme.grammar.some((segment) => segment.kind === 'name');
  const category = values.get('category') ?? '';
  const askHere = useCallback(
    (chosen: string) => ask(scheme.slug, prefix, chosen),
    [ask, scheme.slug, prefix],
  );
  const counts = !named && (categories.length === 0 || category !== '');
  const known = useNextNumber(counts ? category : null, next, askHere);
  const message = values.get('message') ?? '';
  const found = useSimilarCodes(
    { scheme: scheme.slug, prefix, title: values.get('title') ?? '', message, locale },
    similar,
  );

  const numberless = values.get('numberless') === 'true';
  const typed = values.get('number')?.trim() ?? '';
  const number = typed === '' ? (known?.number ?? null) : Number(typed);
  const segments = numberless ? null : draftSegments(scheme, prefix, number, values);
  const spelling = segments?.map(({ text }) => text).join('') ?? null;
  const reading = readDraft(scheme.messageStyle, message);
  const inherited = categories.find(({ value }) => value === category)?.httpStatus ?? null;

  function state(): CodeToBeState {
    if (numberless) return 'draft';
    if (named || typed !== '') return segments === null ? 'incomplete' : 'own';
    if (known?.number === null) return 'full';
    return segments === null ? 'incomplete' : 'next';
  }

  return (
    <div ref={inside} className="new-code">
      <div className="form-fields">
        <HiddenField name="scheme" value={scheme.slug} />
        <HiddenField name="prefix" value={prefix} />
        <input type="hidden" name="shown" value={spelling ?? ''} />
        {categories.length > 0 && (
          <SelectField
            name="category"
            value={initial.category}
            required
            options={[
              { value: '', label: '—' },
              ...categories.map(({ value, label }) => ({ value, label: `${value} ${label}` })),
            ]}
          />
        )}
        {named && <TextField name="name" value={initial.name} help={texts.nameHelp} code required />}
        {!named && (
          <TextField
            name="number"
            value={initial.number}
            help={texts.numberHelp}
            inputMode="numeric"
            maxLength={9}
            className="max-w-40"
            code
          />
        )}
      </div>
      <CodeToBe spans={segments} state={state()} texts={texts.toBe} />
      <div>
        <AreaField name="message" value={initial.message} help={texts.messageHelp} lang="en" required />
        <MessageReadingLine text={message} reading={reading} texts={texts.reading} />
      </div>
      <SimilarList found={found} locale={locale} texts={texts.similar} />
      <div className="form-fields">
        <ParameterNotes
          parameters={reading.ok ? reading.parameters : []}
          notes={draftParameters(reading, new Map(Object.entries(initial)))}
          texts={texts.notes}
        />
        <TextField name="title" value={initial.title} help={texts.titleHelp} lang="en" maxLength={200} />
        <AreaField name="description" value={initial.description} lang="en" />
        <AreaField name="action" value={initial.action} lang="en" />
        <TextField
          name="httpStatus"
          value={initial.httpStatus}
          help={texts.httpHelp}
          placeholder={inherited === null ? undefined : String(inherited)}
          inputMode="numeric"
          maxLength={3}
          className="max-w-40"
        />
        <CheckboxGroup name="flags" values={[]} options={texts.flags} />
        {!named && (
          <>
            <CheckboxField
              name="numberless"
              value={initial.numberless === 'true'}
              help={texts.numberlessHelp}
            />
            <div className={numberless ? '' : '[@media(scripting:enabled)]:hidden'}>
              <TextField name="aliases.0" value={initial['aliases.0']} code maxLength={120} />
            </div>
          </>
        )}
        <div className="form-actions">
          <SubmitButton>
            {numberless
              ? texts.saveDraft
              : spelling === null
                ? texts.registerUnknown
                : texts.register.replace('{code}', () => spelling)}
          </SubmitButton>
          <button
            type="submit"
            formMethod="get"
            formAction={path}
            className="button [@media(scripting:enabled)]:hidden"
          >
            {texts.preview}
          </button>
        </div>
      </div>
      {envelope && message.trim() !== '' && (
        <EnvelopePreview
          code={draftCode(scheme.slug, spelling ?? '…', draftParameters(reading, values), inherited, values)}
          style={scheme.messageStyle}
          template={envelope.template}
          at={envelope.at}
          url={envelope.url}
          title={texts.envelope}
        />
      )}
    </div>
  );
}
