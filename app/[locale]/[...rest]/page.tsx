import { notFound } from 'next/navigation';

/** Every address that no page has, so that its answer stands in the frame and in the reader's language. */
export default function NoPage() {
  notFound();
}
