'use client';

import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  type BranchedMessage,
  emptied,
  placeholdersWithin,
  readBranches,
  withCategories,
  writeBranches,
} from '@/lib/domain/message/message-branches';
import { checkMessage } from '@/lib/domain/message-checks/check-message';
import { Button } from '../ui/button';
import { useField } from '../ui/form-context';
import { Meanwhile } from '../ui/meanwhile';
import { TextArea } from '../ui/text-input';
import { ToldErrors } from '../ui/told-errors';
import { BranchFields, type BranchTexts } from './branch-fields';
import { CheckFindings } from './check-findings';
import type { CheckTexts } from './check-texts';
import { typeInto } from './fill-field';
import { PlaceholderButtons } from './placeholder-buttons';
import { PreviewedResponse, type PreviewTexts } from './previewed-response';
import type { Writing } from './writing';

export type TranslationTexts = {
  branches: BranchTexts;
  raw: string;
  fields: string;
  placeholders: string;
  /** With `{used}` and `{limit}`. */
  length: string;
  checks: CheckTexts;
  checksPass: string;
  preview: PreviewTexts;
};

type Props = {
  value: string;
  writing: Writing;
  texts: TranslationTexts;
  /** What can be done with the text: after what the checks say, before what comes of it. */
  children: ReactNode;
};

/** The text of a translation: what stands in it, what the checks find in it, and what a client would receive. */
export function TranslationFields({ value, writing, texts, children }: Props) {
  const { code, style, locale, direction, categories, placeholders, glossary, maxLength } = writing;
  const { id, label, typed, errors } = useField('text');
  const [text, setText] = useState(typed?.at(-1) ?? value);
  const [branched, setBranched] = useState(() => branchesOf(text));
  const [isRaw, setRaw] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const checked = useDeferredValue(text);
  const hint = useId();

  const findings = useMemo(
    () =>
      checkMessage({
        style,
        text: checked,
        locale,
        source: { text: code.message, parameters: code.parameters },
        notes: code.parameters,
        action: code.action,
        maxLength,
        glossary,
      }),
    [style, checked, locale, code, maxLength, glossary],
  );

  useEffect(() => {
    const opened = new URLSearchParams(location.search).has('entry');
    if (opened && matchMedia('(pointer: fine)').matches) writtenIn(area.current)?.focus();
  }, []);

  function branchesOf(written: string): BranchedMessage | null {
    const own = readBranches(style, written);
    const source = written === '' ? readBranches(style, code.message) : null;
    const found = own ?? (source && emptied(source));
    return found && withCategories(found, found.type === 'ordinal' ? categories.ordinal : categories.plural);
  }

  function onText(written: string) {
    setText(written);
    if (!composing.current) setBranched(branchesOf(written));
  }

  /** The one field that is sent always has the whole text, so that it is kept and sent as any other. */
  function onBranches(message: BranchedMessage) {
    setBranched(message);
    if (area.current === null) return;
    composing.current = true;
    area.current.value = writeBranches(message);
    area.current.dispatchEvent(new Event('input', { bubbles: true }));
    composing.current = false;
  }

  const inFields = branched !== null && !isRaw;
  const living = findings.filter((finding) => !writing.dismissed.includes(finding.id));
  return (
    <div className="flex flex-col gap-3">
      <div className="field">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <label htmlFor={id} className="font-semibold">
            {label}
          </label>
          {branched && (
            <Button
              size="small"
              variant="quiet"
              className="scripted"
              aria-keyshortcuts="Alt+R"
              onClick={() => setRaw(!isRaw)}
            >
              {isRaw ? texts.fields : texts.raw}
            </Button>
          )}
        </div>
        <PlaceholderButtons
          placeholders={inFields ? placeholdersWithin(branched, placeholders) : placeholders}
          notes={code.parameters}
          label={texts.placeholders}
          onInsert={(placeholder) => {
            const target = writtenIn(area.current);
            if (target) typeInto(target, placeholder);
          }}
        />
        {inFields && (
          <div className="scripted">
            <BranchFields
              id={id}
              message={branched}
              lang={locale}
              dir={direction}
              texts={texts.branches}
              onChange={onBranches}
            />
          </div>
        )}
        <TextArea
          ref={area}
          id={id}
          name="text"
          lang={locale}
          dir={direction}
          rows={4}
          defaultValue={text}
          className={inFields ? 'scriptless' : ''}
          aria-describedby={hint}
          aria-invalid={errors.length > 0 || living.some(({ severity }) => severity === 'save') || undefined}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {maxLength !== null && (
          <p className="text-end text-muted text-sm tabular-nums">
            {texts.length.replace('{used}', String([...text].length)).replace('{limit}', String(maxLength))}
          </p>
        )}
        <Meanwhile name="text" now={value === '' ? [] : [value]}>
          <span lang={locale} dir={direction}>
            {value}
          </span>
        </Meanwhile>
        {errors.length > 0 && (
          <div className="field-error">
            <i className="icon icon-sm icon-warning" aria-hidden="true" />
            <ToldErrors errors={errors} />
          </div>
        )}
      </div>
      <div id={hint} aria-live="polite" className="min-h-6">
        {text !== '' && living.length === 0 && <p className="badge badge-good">{texts.checksPass}</p>}
        {text !== '' && <CheckFindings findings={living} texts={texts.checks} />}
      </div>
      {children}
      {writing.response && (
        <PreviewedResponse
          code={code}
          text={checked === '' ? code.message : checked}
          locale={checked === '' ? 'en' : locale}
          style={style}
          response={writing.response}
          texts={texts.preview}
        />
      )}
    </div>
  );
}

/** Where somebody writes, or else may begin to. */
function writtenIn(area: HTMLTextAreaElement | null): HTMLTextAreaElement | null {
  const { activeElement } = document;
  const fields = area?.closest('.field');
  if (activeElement instanceof HTMLTextAreaElement && fields?.contains(activeElement)) return activeElement;
  return firstField(area);
}

function firstField(area: HTMLTextAreaElement | null): HTMLTextAreaElement | null {
  if (area === null || area.checkVisibility()) return area;
  return area.closest('.field')?.querySelector<HTMLTextAreaElement>('.branches textarea') ?? null;
}
