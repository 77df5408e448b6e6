import { WatchForm } from '@/components/watch/watch-form';
import type { Watchable } from '@/lib/domain/watch';
import { readWatch } from '@/lib/usecases/watch/read-watch';
import { attempt } from '@/lib/web/read';
import { unwatchSubjectAction, watchSubjectAction } from './watches/actions';

type Props = { type: Watchable; scheme: string; name: string };

/** Offers to watch a code or a prefix, to who is signed in. */
export async function WatchButton(subject: Props) {
  const read = await attempt(readWatch, subject);
  if (!read.ok || read.value.watched === null) return null;
  return (
    <WatchForm
      {...subject}
      watched={read.value.watched}
      watch={watchSubjectAction}
      unwatch={unwatchSubjectAction}
    />
  );
}
