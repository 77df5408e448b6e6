'use client';

import { useContext } from 'react';
import { FailureContext } from '@/components/frame/failure-texts';

type Props = { error: unknown; retry: () => void };

/** Stands in the page's place when it failed, inside the frame. */
export default function PageFailure({ error, retry }: Props) {
  const texts = useContext(FailureContext);
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <>
      <div className="page-head">
        <h1 className="font-semibold">{texts?.title}</h1>
      </div>
      <div className="page-body flex flex-col items-start gap-3" role="alert">
        <p className="max-w-prose">{texts?.what}</p>
        <button type="button" className="button button-primary" onClick={() => retry()}>
          {texts?.again}
        </button>
        {digest && (
          <p className="text-muted text-sm">
            {texts?.reference} <code>{digest}</code>
          </p>
        )}
      </div>
    </>
  );
}
