import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** Each with the `id` of its field. */
  errors: readonly { id: string; label: ReactNode; error: ReactNode }[];
};

/** Stands above a form that was refused, and leads to each field. */
export function ErrorSummary({ title, errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="note note-danger">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(({ id, label, error }) => (
          <li key={id}>
            <a href={`#${id}`} className="link">
              {label}
            </a>
            : {error}
          </li>
        ))}
      </ul>
    </div>
  );
}
