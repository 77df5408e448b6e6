import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  /** At the end of the line: a count, a key. */
  aside?: ReactNode;
};

/** Something that is so or not; the whole line can be pressed. */
export function Checkbox({ label, aside, className = '', ...rest }: Props) {
  return (
    <label className={`checkbox ${className}`}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
      {aside !== undefined && <small>{aside}</small>}
    </label>
  );
}
