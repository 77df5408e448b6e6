import { useState } from 'react';
import { BulkDialog } from '../bulk-change/bulk-dialog';
import type { BulkDone } from '../bulk-change/bulk-needs';
import { codeFilters, codesIn, filterIn } from '../bulk-change/bulk-subjects';
import { Select } from '../ui/select';
import { type GridBulkAction, type GridBulkNeeds, gridBulkActions } from './grid-bulk-needs';

type Props = {
  /** Ids of the selected rows. */
  ids: readonly string[];
  needs: GridBulkNeeds;
  onClose: () => void;
  onDone: (done: BulkDone) => void;
};

/** Changes texts of one language together. */
export function GridBulk({ ids, needs, ...told }: Props) {
  const { texts, reviewed, shown, locales } = needs;
  const [locale, setLocale] = useState(reviewed[0]?.value ?? '');
  const [action, setAction] = useState<GridBulkAction>('approve');

  function inputOf(form: FormData, toAll: boolean) {
    const change = {
      locale,
      action: action === 'copy' ? { kind: action, from: form.get('from') } : { kind: action },
    };
    if (!toAll) return { ...change, codes: codesIn(ids) };
    const filter = filterIn(location.search, [...codeFilters, 'state'], ['q', 'outdated']);
    return { ...change, grid: { ...filter, locales: shown } };
  }

  return (
    <BulkDialog {...told} ids={ids} needs={needs} inputOf={inputOf}>
      <div className="flex flex-wrap gap-2">
        <Select
          aria-label={texts.locale}
          value={locale}
          onChange={({ target }) => setLocale(target.value)}
          options={reviewed}
        />
        <Select
          aria-label={texts.what}
          value={action}
          onChange={({ target }) => setAction(actionNamed(target.value))}
          options={gridBulkActions.map((value) => ({ value, label: texts[value] }))}
        />
        {action === 'copy' && (
          <Select
            name="from"
            aria-label={texts.from}
            options={locales.filter(({ value }) => value !== locale)}
          />
        )}
      </div>
    </BulkDialog>
  );
}

function actionNamed(name: string): GridBulkAction {
  return gridBulkActions.find((action) => action === name) ?? 'approve';
}
