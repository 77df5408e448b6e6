import { CodeSegments, type CodeSpan } from '../scheme/code-segments';

export type CodeToBeTexts = {
  title: string;
  /** Where the server gives the number. */
  next: string;
  own: string;
  draft: string;
  full: string;
  incomplete: string;
};

export type CodeToBeState = keyof Omit<CodeToBeTexts, 'title'>;

type Props = { spans: readonly CodeSpan[] | null; state: CodeToBeState; texts: CodeToBeTexts };

/** The code that will be registered, in its scheme's parts, with how sure that is. */
export function CodeToBe({ spans, state, texts }: Props) {
  return (
    <section aria-label={texts.title} aria-live="polite" className="code-to-be">
      <p className="text-muted text-sm">{texts.title}</p>
      <p className="min-h-9 text-2xl">{spans ? <CodeSegments spans={spans} /> : '…'}</p>
      <p className={state === 'full' ? 'text-danger' : 'text-muted text-sm'}>{texts[state]}</p>
    </section>
  );
}
