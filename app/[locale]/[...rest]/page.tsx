import { answerWith } from '@/lib/web/answer-status';
import NotFound from '../not-found';

/** Every address that no page has, so that its answer stands in the frame and in the reader's language. */
export default function NoPage() {
  answerWith(404);
  return <NotFound />;
}
