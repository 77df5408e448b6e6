import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button';

type Props = ComponentProps<'a'> & ButtonLook & { href: string };

/** A link that stands where a button would. */
export function LinkButton({ variant, size, square, className = '', ...rest }: Props) {
  return <a className={`${buttonClass({ variant, size, square })} ${className}`} {...rest} />;
}
