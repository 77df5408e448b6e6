'use client';

import { type FormEvent, useActionState, useState, useTransition } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { TextArea } from '../ui/text-input';
import { DecodeResult, type DecodeResultTexts } from './decode-result';
import type { DecodeState, LabelledLink } from './decode-view';

/** A shorter text stands in the address, so that its explanation can be passed on. */
const IN_ADDRESS = 1_500;

type Props = {
  initial: DecodeState;
  action: (before: DecodeState, form: FormData) => Promise<DecodeState>;
  /** The page's address without a text. */
  path: string;
  limit: number;
  /** What is said without an answer: of a text over the limit, and where none came. */
  errors: Readonly<Record<'tooLong' | 'unreachable', NonNullable<DecodeState['error']>>>;
  examples: readonly LabelledLink[];
  texts: DecodeResultTexts & {
    label: string;
    help: string;
    kept: string;
    submit: string;
    busy: string;
    examples: string;
  };
  locale: string;
};

/** The text and what it says. Without JavaScript the form is sent and the whole page comes back. */
export function DecodeForm({ initial, action, path, limit, errors, examples, texts, locale }: Props) {
  const [sent, send] = useActionState(action, initial, path);
  const [answer, setAnswer] = useState<DecodeState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = answer ?? sent;
  const { view, error } = state;

  /** Not by the form's own action: that would empty the field, and a failure would take the page away. */
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get('text') ?? '');
    if (text.length > limit) {
      setAnswer({ ...state, error: errors.tooLong });
      return;
    }
    startTransition(async () => {
      const answered = await action(state, form).catch(() => ({ ...state, error: errors.unreachable }));
      setAnswer(answered);
      const isKept = answered.view !== null && text.length <= IN_ADDRESS;
      window.history.replaceState(null, '', isKept ? `${path}?${new URLSearchParams({ text })}` : path);
    });
  }

  const said = error && (
    <span>
      {error.message}{' '}
      <a className="link" href={error.href}>
        {error.code}
      </a>
    </span>
  );
  return (
    <>
      <form action={send} onSubmit={onSubmit} className="decode-form">
        <Field id="text" label={texts.label} help={texts.help} error={said}>
          {(control) => (
            <TextArea
              code
              wrap="off"
              name="text"
              rows={6}
              required
              defaultValue={state.text}
              className="decode-input"
              {...control}
            />
          )}
        </Field>
        <div className="decode-actions">
          <Button type="submit" variant="primary" disabled={pending}>
            {pending ? texts.busy : texts.submit}
          </Button>
          {examples.length > 0 && (
            <p className="decode-examples">
              {texts.examples}{' '}
              {examples.map(({ label, href }) => (
                <a key={label} className="link" href={href}>
                  {label}
                </a>
              ))}
            </p>
          )}
        </div>
        <p className="text-muted text-sm">{texts.kept}</p>
      </form>
      <div aria-busy={pending} className="decode-outcome">
        <p role="status" className="decode-summary">
          {view && view.codes.length > 0 && [view.summary, ...view.notes].join(' · ')}
        </p>
        {view && <DecodeResult text={state.text} view={view} texts={texts} locale={locale} />}
      </div>
    </>
  );
}
