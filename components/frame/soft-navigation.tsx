'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/**
 * Turns plain links and GET forms of the whole page into navigation without a reload, and shows that one is under
 * way. One listener instead of a `next/link` per link: a page of fifty rows has two hundred of them, and nothing
 * here is worth prefetching. Opt out with `target`, `download`, `hreflang` or `data-hard`.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    function go(event: Event, target: URL) {
      const sameSite = target.origin === location.origin && !target.pathname.startsWith('/api/');
      const onlyHash = target.hash !== '' && target.href.split('#')[0] === location.href.split('#')[0];
      if (!sameSite || onlyHash) return;
      event.preventDefault();
      for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
      startTransition(() => router.push(target.pathname + target.search + target.hash));
    }
    function onClick(event: MouseEvent) {
      const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (event.defaultPrevented || event.button !== 0 || modified) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const hard = 'a[target], a[download], a[hreflang], a[data-hard]';
      if (link === null || link.href === '' || link.matches(hard)) return;
      go(event, new URL(link.href));
    }
    function onSubmit(event: SubmitEvent) {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
      if (form.matches('[target], [data-hard]')) return;
      go(event, addressOf(form, event.submitter));
    }
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
    };
  }, [router]);

  return <div className="progress" data-pending={pending || undefined} />;
}

/** Where a GET form leads; empty fields are left out of the address. */
function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): URL {
  const address = new URL(form.action);
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string' && value !== '') search.append(name, value);
  }
  address.search = search.toString();
  return address;
}
