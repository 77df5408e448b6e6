import { Button } from './button';
import type { CellChange, CellTexts } from './cell-editing';
import { ToldErrors } from './told-errors';

type Props = {
  columns: number;
  change: CellChange;
  label: string;
  /** What the cell says now. */
  now: string;
  texts: CellTexts;
  onAgain: () => void;
  onKeep: () => void;
  onDismiss: () => void;
};

/** Under a row: a value that was not saved, why, and what can be done about it. */
export function RowNote({ columns, change, label, now, texts, onAgain, onKeep, onDismiss }: Props) {
  const { state, value } = change;
  const isStale = state.kind === 'stale';
  return (
    <tr className="row-note">
      <td colSpan={columns} className="row-note-cell">
        <div role="alert" className="row-note-box">
          <p>
            <b>{label}</b>: {isStale ? texts.changedMeanwhile : texts.notSaved}{' '}
            {state.kind === 'refused' && <ToldErrors errors={state.errors} />}
          </p>
          <dl>
            {isStale && (
              <div>
                <dt>{texts.theirs}</dt>
                <dd>{now || texts.empty}</dd>
              </div>
            )}
            <div>
              <dt>{texts.mine}</dt>
              <dd>{value || texts.empty}</dd>
            </div>
          </dl>
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="primary" onClick={isStale ? onKeep : onAgain}>
              {isStale ? texts.keepMine : texts.again}
            </Button>
            <Button size="small" onClick={onDismiss}>
              {isStale ? texts.takeTheirs : texts.dismiss}
            </Button>
          </div>
        </div>
      </td>
    </tr>
  );
}
