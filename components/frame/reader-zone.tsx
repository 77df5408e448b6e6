'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

type Props = { cookie: string; known: string };

/** Tells the server the reader's time zone, once: it writes all times, so that no time is rendered twice. */
export function ReaderZone({ cookie, known }: Props) {
  const router = useRouter();
  useEffect(() => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone === known || document.cookie.includes(`${cookie}=${encodeURIComponent(zone)}`)) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers.
    document.cookie = `${cookie}=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
    router.refresh();
  }, [cookie, known, router]);
  return null;
}
