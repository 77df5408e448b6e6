'use client';

import { unstable_rethrow } from 'next/navigation';
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import type { FormAction, FormAnswer, Typed } from './form-answer';
import { FormContext } from './form-context';
import type { FormTexts } from './form-texts';
import { keptTyping, typedIn } from './kept-typing';
import { Note } from './note';

type Props = {
  /** Of its own in the page; fields are called `<id>-<name>`. */
  id: string;
  action: FormAction;
  /** What each field is called, by name; fields of a list by `parameters.*.name`. */
  labels: Readonly<Record<string, string>>;
  texts: FormTexts;
  /** Fields and buttons. */
  children: ReactNode;
  className?: string;
  /** Told of what came back, where the page stays. */
  onDone?: (value: unknown) => void;
  /** Shows what came back, where the page stays; also without JavaScript. */
  done?: ReactNode | ((value: unknown) => ReactNode);
};

/**
 * Questions and what becomes of the answers. Without JavaScript the form is sent and the page comes back with what
 * was typed; with it nothing is lost to a failure, a reload or a way elsewhere either.
 */
export function Form({ id, action, labels, texts, children, className = '', onDone, done }: Props) {
  const [sent, send] = useActionState<FormAnswer | null, FormData>(action, null);
  const [told, setTold] = useState<FormAnswer | null>(null);
  const [restored, setRestored] = useState<Typed | null>(null);
  const [fresh, setFresh] = useState(0);
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const kept = useMemo(() => keptTyping(id), [id]);
  const answer = told ?? sent;
  const refused = answer?.outcome === 'refused' ? answer : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form appears.
  useEffect(() => {
    const found = refused === null ? kept.find() : null;
    if (found !== null) setRestored(found);
  }, []);

  /** Not by the form's own action: React would empty the fields, and a failure would take the page away. */
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const element = event.currentTarget;
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    // Leads elsewhere with what stands here, and changes nothing.
    if (submitter?.getAttribute('formmethod') === 'get') return;
    event.preventDefault();
    if (pending) return;
    const data = new FormData(element, submitter);
    const typed = typedIn(element);
    startTransition(async () => {
      const answered = await action(null, data).catch((error: unknown): FormAnswer => {
        kept.forget();
        // It led elsewhere: the form has done its work.
        unstable_rethrow(error);
        kept.keep(typed);
        return { outcome: 'refused', isStale: false, typed, error: texts.unreachable, errors: [] };
      });
      setTold(answered);
      if (answered.outcome !== 'done') return;
      kept.forget();
      setRestored(null);
      onDone?.(answered.value);
    });
  }

  function discard() {
    kept.forget();
    setRestored(null);
    setFresh(fresh + 1);
  }

  const context = {
    id,
    labels,
    texts,
    pending,
    typed: refused?.typed ?? restored,
    errors: refused?.errors ?? [],
    isStale: refused?.isStale ?? false,
  };
  return (
    <FormContext value={context}>
      <form
        ref={form}
        id={id}
        action={send}
        onSubmit={onSubmit}
        onInput={(event) => kept.keep(typedIn(event.currentTarget))}
        noValidate
        aria-busy={pending}
        className={`form ${className}`}
      >
        {refused && (
          <ErrorSummary
            form={id}
            title={texts.refused}
            labels={labels}
            error={refused.error}
            errors={refused.errors}
          />
        )}
        {restored && refused === null && (
          <Note>
            <div role="status" className="flex flex-wrap items-baseline gap-x-3">
              {texts.restored}
              <Button variant="quiet" size="small" onClick={discard}>
                {texts.discard}
              </Button>
            </div>
          </Note>
        )}
        {answer?.outcome === 'done' && (typeof done === 'function' ? done(answer.value) : done)}
        <div key={`${fresh} ${restored !== null}`} className="form-fields">
          {children}
        </div>
      </form>
    </FormContext>
  );
}
