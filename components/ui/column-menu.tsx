'use client';

import { useEffect, useRef } from 'react';
import type { TableModel } from './table-model';
import type { TableTexts } from './table-texts';
import { wasTypedEarly } from './typed-early';

type Props = {
  model: TableModel;
  shown: ReadonlySet<string>;
  texts: TableTexts;
  onChoose: (columns: readonly string[]) => void;
};

/** Which columns are shown. A form, so that it also works without a script: then the choice is in the address. */
export function ColumnMenu({ model, shown, texts, onChoose }: Props) {
  const choices = model.columns.filter((column) => !column.pinned);
  const menu = useRef<HTMLFormElement>(null);

  function choose() {
    if (menu.current) onChoose(new FormData(menu.current).getAll('columns').map(String));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was ticked before there was a script.
  useEffect(() => {
    if (menu.current && wasTypedEarly(menu.current)) choose();
  }, []);
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
      <form ref={menu} action={model.path} id={`${model.id}-columns`} popover="auto" className="menu">
        {[...new URLSearchParams(model.search)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {choices.map(({ id, label }) => (
          <label key={id} className="checkbox">
            <input type="checkbox" name="columns" value={id} checked={shown.has(id)} onChange={choose} />
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
