'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { keepCookie } from '../ui/keep-preference';

type Props = { cookie: string; known: string };

/** Tells the server the reader's time zone, once: it writes all times, so that no time is rendered twice. */
export function ReaderZone({ cookie, known }: Props) {
  const router = useRouter();
  useEffect(() => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone === known || document.cookie.includes(`${cookie}=${encodeURIComponent(zone)}`)) return;
    keepCookie(cookie, zone);
    router.refresh();
  }, [cookie, known, router]);
  return null;
}
