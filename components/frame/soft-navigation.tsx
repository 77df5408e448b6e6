'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { formAddress } from '../ui/form-address';

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
      // The attribute: a link within an SVG has an object for its `href`.
      const href = link?.getAttribute('href') ?? '';
      if (link === null || href === '' || link.matches(hard)) return;
      go(event, new URL(href, document.baseURI));
    }
    function onSubmit(event: SubmitEvent) {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
      if (form.matches('[target], [data-hard]')) return;
      go(event, formAddress(form, event.submitter));
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
