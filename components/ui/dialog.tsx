import type { ComponentProps, ReactNode } from 'react';
import { Button } from './button';

type Props = {
  id: string;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** The buttons, at the end. */
  footer?: ReactNode;
};

/** The browser's own modal dialog: it keeps focus inside, Escape closes it, no script is needed to open it. */
export function Dialog({ id, title, closeLabel, children, footer }: Props) {
  return (
    <dialog
      id={id}
      closedby="any"
      aria-labelledby={`${id}-title`}
      className="w-[min(36rem,calc(100vw-2rem))]"
    >
      <div className="flex items-center justify-between gap-4 border-line border-b py-2 ps-5 pe-2">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        <Button variant="quiet" square aria-label={closeLabel} command="close" commandfor={id}>
          <i className="icon icon-close" aria-hidden="true" />
        </Button>
      </div>
      <div className="px-5 py-4">{children}</div>
      {footer && <div className="flex justify-end gap-2 border-line border-t px-5 py-3">{footer}</div>}
    </dialog>
  );
}

/** The button that opens the dialog of that `id`. */
export function DialogButton({ opens, ...rest }: ComponentProps<typeof Button> & { opens: string }) {
  return <Button command="show-modal" commandfor={opens} aria-haspopup="dialog" {...rest} />;
}
