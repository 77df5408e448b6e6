import { type ReactElement, type ReactNode, Suspense } from 'react';

/** What comes within this is waited for: a placeholder would only flicker. */
export const LATE_MS = 300;

/**
 * The content of a page, or, where it is late, its placeholder until it comes.
 *
 * What streams in after its placeholder needs a script to be put in its place, and a document is to be complete
 * without one: so only who arrives by script is shown a placeholder.
 * @param arriving see `isArriving`
 */
export async function whenLate(
  content: Promise<ReactElement>,
  placeholder: ReactNode,
  arriving: boolean,
): Promise<ReactElement> {
  if (!arriving || (await isSoon(content))) return content;
  return <Suspense fallback={placeholder}>{content}</Suspense>;
}

async function isSoon(content: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LATE_MS);
  });
  try {
    return await Promise.race([content.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether a script asks for the page at `path` from another page, by the headers that browsers send (Fetch Metadata,
 * section 2.1; RFC 9110, section 10.1.3). Who comes from the page itself keeps what is there until the rest comes.
 */
export function isArriving(headers: Headers, path: string): boolean {
  const referer = headers.get('referer') ?? '';
  const from = URL.canParse(referer) ? new URL(referer).pathname : null;
  return headers.get('sec-fetch-dest') === 'empty' && from !== path;
}
