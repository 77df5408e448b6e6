import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Section } from '../ui/section';
import type { DecodeView, LabelledLink } from './decode-view';
import { ExplainedCodeItem, type ExplainedCodeTexts } from './explained-code';
import { MarkedText } from './marked-text';

export type DecodeResultTexts = ExplainedCodeTexts & {
  results: string;
  response: string;
  marked: { title: string; text: string; fold: string; gap: string };
  nothing: { title: string; why: string; search: LabelledLink };
};

type Props = { text: string; view: DecodeView; texts: DecodeResultTexts; locale: string };

/** What a text says: the response it is, each code explained, and the text with the codes marked in place. */
export function DecodeResult({ text, view, texts, locale }: Props) {
  const { codes, marks, more, response } = view;
  const isOneCode = marks.length === 1 && text.trim().length === (marks[0]?.[1] ?? 0) - (marks[0]?.[0] ?? 0);
  return (
    <>
      {response && (
        <Section id="response" title={texts.response} className="mb-6">
          <div className={response.violations.length === 0 ? 'note' : 'note note-danger'}>
            {response.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {response.violations.length > 0 && (
              <ul className="mt-1 list-disc ps-5">
                {response.violations.map(({ pointer, text: said }) => (
                  <li key={`${pointer} ${said}`}>
                    <code>{pointer}</code> {said}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Section>
      )}
      {codes.length === 0 ? (
        <EmptyState
          title={texts.nothing.title}
          action={<LinkButton href={texts.nothing.search.href}>{texts.nothing.search.label}</LinkButton>}
        >
          {texts.nothing.why}
        </EmptyState>
      ) : (
        <div className={isOneCode ? 'decoded' : 'decoded decoded-beside'}>
          <Section id="codes" title={texts.results}>
            <ol className="explained-list">
              {codes.map((explained, number) => (
                <ExplainedCodeItem
                  // biome-ignore lint/suspicious/noArrayIndexKey: a code is its number in the text.
                  key={number}
                  number={number}
                  explained={explained}
                  texts={texts}
                />
              ))}
            </ol>
            {more && <p className="mt-3 text-muted">{more}</p>}
          </Section>
          {!isOneCode && (
            <Section id="marked" title={texts.marked.title} className="decoded-text">
              <MarkedText text={text} marks={marks} codes={codes} texts={texts.marked} locale={locale} />
            </Section>
          )}
        </div>
      )}
    </>
  );
}
