export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Props = { value: Json; label: string };

/** JSON as one would write it, with its strings, numbers and words told apart. Needs no script. */
export function JsonView({ value, label }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="json" tabIndex={0} aria-label={label}>
      <pre>
        <code>
          <Value value={value} indent="" />
        </code>
      </pre>
    </section>
  );
}

function Value({ value, indent }: { value: Json; indent: string }) {
  if (typeof value === 'string') return <span className="json-string">{JSON.stringify(value)}</span>;
  if (typeof value !== 'object' || value === null) return <span className="json-word">{String(value)}</span>;
  const inner = `${indent}  `;
  const list = isList(value);
  const entries = list ? value.map((item, index) => [String(index), item] as const) : Object.entries(value);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return open + close;
  return (
    <>
      {open}
      {entries.map(([key, item], index) => (
        <span key={key}>
          {`${index === 0 ? '' : ','}\n${inner}`}
          {!list && (
            <>
              <span className="json-key">{JSON.stringify(key)}</span>
              {': '}
            </>
          )}
          <Value value={item} indent={inner} />
        </span>
      ))}
      {`\n${indent}${close}`}
    </>
  );
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
