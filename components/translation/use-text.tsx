'use client';

import { Button } from '../ui/button';
import { replaceIn } from './fill-field';

type Props = {
  /** The id of the field that takes it. */
  field: string;
  text: string;
  label: string;
  shortcut?: string;
};

/** Takes a text into the field that is being written. */
export function UseText({ field, text, label, shortcut }: Props) {
  return (
    <Button
      size="small"
      variant="quiet"
      className="scripted"
      aria-keyshortcuts={shortcut}
      onClick={() => {
        const target = document.getElementById(field);
        if (target instanceof HTMLTextAreaElement) replaceIn(target, text);
      }}
    >
      {label}
    </Button>
  );
}
