import type { ToldError } from './form-answer';

/** What is wrong, each with the link to what explains it. */
export function ToldErrors({ errors }: { errors: readonly ToldError[] }) {
  return (
    <span>
      {errors.map(({ message, code, href }, place) => (
        <span key={`${code} ${message}`}>
          {place > 0 && ' '}
          {message}{' '}
          <a className="link font-mono" href={href}>
            {code}
          </a>
        </span>
      ))}
    </span>
  );
}
