'use client';

import { createContext, type ReactNode } from 'react';

export type FailureTexts = {
  title: string;
  what: ReactNode;
  again: string;
  /** Before the number under which the log has the failure. */
  reference: string;
};

/** What `error.tsx` says. It takes no properties, and would else need every message of the locale in the browser. */
export const FailureContext = createContext<FailureTexts | null>(null);

export function FailureTextsProvider({ texts, children }: { texts: FailureTexts; children: ReactNode }) {
  return <FailureContext value={texts}>{children}</FailureContext>;
}
