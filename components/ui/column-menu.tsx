'use client';

import type { TableModel } from './table-model';
import type { TableTexts } from './table-texts';

type Props = {
  model: TableModel;
  shown: ReadonlySet<string>;
  texts: TableTexts;
  onChoose: (columns: readonly string[]) => void;
};

/** Which columns are shown. A form, so that it also works without a script: then the choice is in the address. */
export function ColumnMenu({ model, shown, texts, onChoose }: Props) {
  const choices = model.columns.filter((column) => !column.pinned);
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-icon button-small"
        popoverTarget={`${model.id}-columns`}
        aria-label={texts.columns}
        data-tip={texts.columns}
      >
        <i className="icon icon-columns" aria-hidden="true" />
      </button>
      <form action={model.path} id={`${model.id}-columns`} popover="auto" className="menu">
        {[...new URLSearchParams(model.search)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {choices.map(({ id, label }) => (
          <label key={id} className="checkbox">
            <input
              type="checkbox"
              name="columns"
              value={id}
              checked={shown.has(id)}
              onChange={(event) => {
                const wanted = event.target.checked;
                onChoose(
                  choices.filter((one) => (one.id === id ? wanted : shown.has(one.id))).map((one) => one.id),
                );
              }}
            />
            {label}
          </label>
        ))}
        <button type="submit" className="button button-small m-1 scriptless">
          {texts.apply}
        </button>
      </form>
    </>
  );
}
