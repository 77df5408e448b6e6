import { useState, useTransition } from 'react';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { ToldErrors } from '../ui/told-errors';
import type { BulkNeeds } from './bulk-needs';

type Props = { done: { readonly id: string; readonly changed: number }; needs: BulkNeeds };

/** What the last bulk change did, and the way back. */
export function BulkUndo({ done, needs }: Props) {
  const { texts } = needs;
  const [answer, setAnswer] = useState<Awaited<ReturnType<BulkNeeds['undo']>> | null>(null);
  const [pending, startTransition] = useTransition();

  function undo() {
    startTransition(async () => {
      const answered = await needs.undo(done.id).catch(() => null);
      setAnswer(answered ?? { ok: false, error: needs.unreachable });
    });
  }
  return (
    <div role="status" className="mb-3">
      <Note>
        <div className="flex flex-wrap items-center gap-3">
          {answer?.ok
            ? `${texts.undone.replace('{count}', String(answer.value.restored))}${
                answer.value.kept > 0 ? ` ${texts.kept.replace('{count}', String(answer.value.kept))}` : ''
              }`
            : texts.done.replace('{count}', String(done.changed))}
          {answer?.ok === false && <ToldErrors errors={[answer.error]} />}
          {answer?.ok !== true && (
            <Button size="small" disabled={pending} onClick={undo}>
              {pending ? texts.busy : texts.undo}
            </Button>
          )}
        </div>
      </Note>
    </div>
  );
}
