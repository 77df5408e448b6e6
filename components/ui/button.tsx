import type { ComponentProps } from 'react';

export type ButtonLook = {
  /** `primary`: the one thing to do here. `quiet`: beside other things. */
  variant?: 'plain' | 'primary' | 'danger' | 'quiet' | undefined;
  size?: 'small' | 'medium' | undefined;
  /** A square around an icon; it then needs an `aria-label`. */
  square?: boolean | undefined;
};

type Props = ComponentProps<'button'> & ButtonLook;

/** Something that happens here. What leads elsewhere is a `LinkButton`. */
export function Button({ variant, size, square, className = '', type = 'button', ...rest }: Props) {
  return (
    <button type={type} className={`${buttonClass({ variant, size, square })} ${className}`} {...rest} />
  );
}

/** The classes of a button's look. */
export function buttonClass({ variant = 'plain', size = 'medium', square = false }: ButtonLook): string {
  const classes = ['button'];
  if (variant !== 'plain') classes.push(`button-${variant}`);
  if (size === 'small') classes.push('button-small');
  if (square) classes.push('button-icon');
  return classes.join(' ');
}
