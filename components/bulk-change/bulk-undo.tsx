import { useState, useTransition } from 'react';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { ToldErrors } from '../ui/told-errors';
import type { BulkDone, BulkNeeds, BulkUndoAnswer } from './bulk-needs';

type Props = {
  done: BulkDone;
  needs: BulkNeeds;
  /** Once it was taken back. */
  onUndone?: () => void;
};

/** What the last bulk change did, and the way back where there is one. */
export function BulkUndo({ done: { id, changed }, needs, onUndone }: Props) {
  const { texts } = needs;
  const [answer, setAnswer] = useState<BulkUndoAnswer | null>(null);
  const [pending, startTransition] = useTransition();
  const counted = (text: string, count: number) => text.replace('{count}', String(count));

  function undo(wanted: string) {
    startTransition(async () => {
      const answered = await needs.undo(wanted).catch(() => null);
      setAnswer(answered ?? { ok: false, error: needs.unreachable });
      if (answered?.ok) onUndone?.();
    });
  }
  return (
    <div role="status" className="mb-3">
      <Note>
        <div className="flex flex-wrap items-center gap-3">
          {answer?.ok
            ? `${counted(texts.undone, answer.value.restored)}${
                answer.value.kept > 0 ? ` ${counted(texts.kept, answer.value.kept)}` : ''
              }`
            : counted(texts.done, changed)}
          {answer?.ok === false && <ToldErrors errors={[answer.error]} />}
          {id !== null && answer?.ok !== true && (
            <Button size="small" disabled={pending} onClick={() => undo(id)}>
              {pending ? texts.busy : texts.undo}
            </Button>
          )}
        </div>
      </Note>
    </div>
  );
}
