import type { ReactNode } from 'react';

type Props = {
  id: string;
  /** What the button shows; with `label` where that is only an icon. */
  button: ReactNode;
  label?: string;
  buttonClass?: string;
  /** The edge of the button that the popover keeps to. */
  align?: 'start' | 'end';
  menu?: boolean;
  children: ReactNode;
};

/** A button and what it shows: the browser's own popover, open without a script, closed by Escape or elsewhere. */
export function Popover({
  id,
  button,
  label,
  buttonClass = 'button',
  align = 'start',
  menu = false,
  children,
}: Props) {
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-label={label}>
        {button}
      </button>
      <div id={id} popover="auto" data-align={align} className={menu ? 'menu' : 'p-3'}>
        {children}
      </div>
    </>
  );
}
