import type { ToldError } from './form-answer';

/** What is wrong, each with the link to what explains it. */
export function ToldErrors({ errors }: { errors: readonly ToldError[] }) {
  return (
    <span>
      {errors.map(({ message, code, href, at }, place) => (
        <span key={`${code} ${at} ${message}`}>
          {place > 0 && ' '}
          {at && (
            <>
              <code>{at}</code>:{' '}
            </>
          )}
          {message}{' '}
          <a className="link font-mono" href={href}>
            {code}
          </a>
        </span>
      ))}
    </span>
  );
}
