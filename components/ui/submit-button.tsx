'use client';

import type { ComponentProps } from 'react';
import { Button } from './button';
import { useForm } from './form-context';

/** Sends the form around it. Its text says what happens; while it happens, it cannot be pressed again. */
export function SubmitButton({ children, variant = 'primary', ...rest }: ComponentProps<typeof Button>) {
  const { pending, texts } = useForm();
  return (
    <Button type="submit" variant={variant} aria-disabled={pending} {...rest}>
      {pending ? texts.busy : children}
    </Button>
  );
}
