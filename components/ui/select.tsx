import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'select'>, 'children'> & {
  options: readonly { value: string; label: string; disabled?: boolean }[];
};

/** One of a few values. The browser's own list: it works with every keyboard, screen reader and phone. */
export function Select({ options, className = '', ...rest }: Props) {
  return (
    <span className="select">
      <select className={`input ${className}`} {...rest}>
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <i className="icon icon-sm icon-chevron-down" aria-hidden="true" />
    </span>
  );
}
