import type { ComponentProps } from 'react';

/** One line of text. `code`: set in the mono face, without spelling aids. */
export function TextInput({
  code = false,
  className = '',
  ...rest
}: ComponentProps<'input'> & { code?: boolean }) {
  const aids = code ? ({ spellCheck: false, autoCapitalize: 'none', autoComplete: 'off' } as const) : {};
  return (
    <input type="text" className={`input ${code ? 'font-mono' : ''} ${className}`} {...aids} {...rest} />
  );
}

/** Several lines of text, as high as what is in it. */
export function TextArea({
  code = false,
  className = '',
  ...rest
}: ComponentProps<'textarea'> & { code?: boolean }) {
  const aids = code ? ({ spellCheck: false, autoCapitalize: 'none', autoComplete: 'off' } as const) : {};
  return (
    <textarea
      rows={3}
      className={`input input-area ${code ? 'font-mono' : ''} ${className}`}
      {...aids}
      {...rest}
    />
  );
}
