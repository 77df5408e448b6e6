import type { PrefixAvailability } from '@/lib/domain/prefix-availability';
import type { Locale } from '@/lib/i18n/routing';
import { CodeSegments, type CodeSpan } from '../scheme/code-segments';
import { ReasonList, type ReasonTexts } from './reason-list';
import type { CheckFailure } from './use-prefix-check';
import './request.css';

export type PrefixToBeTexts = {
  title: string;
  /** Where nothing is typed yet. */
  waiting: string;
  checking: string;
  /** Where no answer comes: while it is asked again, and once that was given up. */
  askingAgain: string;
  givenUp: string;
  askAgain: string;
  free: string;
  /** It can be asked for, but a registrar is to look at it. */
  doubtful: string;
  stopped: string;
  reasons: ReasonTexts;
};

type Props = {
  /** A first code under it; null where nothing is typed. */
  spans: readonly CodeSpan[] | null;
  /** Of exactly what is typed; null while it is asked for. */
  check: PrefixAvailability | null;
  failure: CheckFailure;
  onAskAgain: () => void;
  locale: Locale;
  texts: PrefixToBeTexts;
};

/** What codes under the wanted prefix would look like, and whether it can be had. */
export function PrefixToBe({ spans, check, failure, onAskAgain, locale, texts }: Props) {
  return (
    <section aria-label={texts.title} className="prefix-to-be">
      <p className="text-muted text-sm">{texts.title}</p>
      <p className="min-h-9 text-2xl">{spans ? <CodeSegments spans={spans} /> : '…'}</p>
      <div aria-live="polite">
        {spans === null ? (
          <p className="text-muted">{texts.waiting}</p>
        ) : failure === 'asking-again' ? (
          <p className="prefix-doubtful">{texts.askingAgain}</p>
        ) : failure === 'given-up' ? (
          <p className="prefix-stopped">
            {texts.givenUp}{' '}
            <button type="button" className="link" onClick={onAskAgain}>
              {texts.askAgain}
            </button>
          </p>
        ) : check === null ? (
          <p className="text-muted">{texts.checking}</p>
        ) : (
          <>
            <Verdict check={check} texts={texts} />
            <ReasonList reasons={check.reasons} locale={locale} texts={texts.reasons} target="_blank" />
          </>
        )}
      </div>
    </section>
  );
}

function Verdict({ check, texts }: { check: PrefixAvailability; texts: PrefixToBeTexts }) {
  if (check.available === false) return <p className="prefix-stopped">{texts.stopped}</p>;
  if (check.reasons.length > 0) return <p className="prefix-doubtful">{texts.doubtful}</p>;
  return <p className="prefix-free">{texts.free}</p>;
}
