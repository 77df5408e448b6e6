import type { Metadata } from 'next';

export const metadata: Metadata = { robots: { index: false } };

/** Nothing but the frame: the limit that `npm run bench` measures pages against. */
export default function EmptyPage() {
  return <h1>Errdex</h1>;
}
