'use client';

import { useState } from 'react';
import { addressWith } from './address';
import { keepPreference } from './keep-preference';
import type { Density } from './preference';
import type { TableModel } from './table-model';
import type { TableTexts } from './table-texts';

type Props = { model: TableModel; current: Density; texts: TableTexts };

/** Makes rows narrower or wider again; without a script the proxy keeps the choice. */
export function DensityLink({ model, current, texts }: Props) {
  const [density, setDensity] = useState(current);
  const other = density === 'dense' ? 'normal' : 'dense';
  return (
    <a
      href={addressWith(model.path, new URLSearchParams(model.search), { density: other })}
      className="button button-quiet button-icon button-small"
      data-tip={texts[other]}
      onClick={(event) => {
        event.preventDefault();
        keepPreference('density', other);
        setDensity(other);
      }}
    >
      <i className="icon icon-rows" aria-hidden="true" />
      <span className="sr-only">{texts[other]}</span>
    </a>
  );
}
