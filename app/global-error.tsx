'use client';

import './globals.css';

/** Only when the frame itself fails: there is no locale, and no message to take from one. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="p-8">
        <title>Errdex</title>
        <h1 className="mb-2 text-xl">The portal failed to start this page</h1>
        <p className="mb-4">
          Nothing was changed. Try again; if it stays, tell the people who run the portal.
        </p>
        <button type="button" className="button button-primary" onClick={() => retry()}>
          Try again
        </button>
      </body>
    </html>
  );
}
