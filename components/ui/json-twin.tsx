import { Fact } from './facts';

/** Where a program finds what the page says. @param path of the page, without locale */
export function JsonTwin({ path, label }: { path: string; label: string }) {
  const href = `/api/v1${path}`;
  return (
    <Fact label={label}>
      <a href={href} className="link text-sm">
        <code>{href}</code>
      </a>
    </Fact>
  );
}
