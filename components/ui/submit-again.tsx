'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button';
import { useForm } from './form-context';

type Props = {
  /** How far it is: with a script the form around it is sent once for each. */
  round: number;
  children: ReactNode;
};

/** Sends the form around it again and again, as long as the page shows it; without a script it is a button. */
export function SubmitAgain({ round, children }: Props) {
  const { pending } = useForm();
  const button = useRef<HTMLButtonElement>(null);
  const sent = useRef(-1);

  useEffect(() => {
    if (pending || sent.current === round) return;
    sent.current = round;
    button.current?.form?.requestSubmit();
  }, [pending, round]);

  return (
    <Button ref={button} type="submit" aria-disabled={pending}>
      {children}
    </Button>
  );
}
