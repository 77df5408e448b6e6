'use client';

import { catchError } from 'next/error';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  what: ReactNode;
  again: string;
  /** Before the number under which the log has the failure. */
  reference: string;
};

/**
 * Stands in the page's place when it failed, inside the frame. Takes its texts as properties, which an `error.tsx`
 * cannot: it would need every message of the locale in the browser.
 */
export const FailureBoundary = catchError(({ title, what, again, reference }: Props, { error, retry }) => (
  <>
    <div className="page-head">
      <h1 className="font-semibold">{title}</h1>
    </div>
    <div className="page-body flex flex-col items-start gap-3" role="alert">
      <div className="max-w-prose">{what}</div>
      <button type="button" className="button button-primary" onClick={() => retry()}>
        {again}
      </button>
      {error instanceof Error && 'digest' in error && typeof error.digest === 'string' && (
        <p className="text-muted text-sm">
          {reference} <code>{error.digest}</code>
        </p>
      )}
    </div>
  </>
));
