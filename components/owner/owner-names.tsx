import type { LinkText } from '../ui/link-text';

type Props = {
  owners: readonly LinkText[];
  /** Said where there is none, and where all such are listed. */
  orphaned: LinkText;
};

/** The owners in a cell, each leading to its page. */
export function OwnerNames({ owners, orphaned }: Props) {
  if (owners.length === 0) {
    return (
      <a href={orphaned.href} className="text-muted">
        {orphaned.text}
      </a>
    );
  }
  return owners.map(({ href, text }) => (
    <a key={href} href={href} className="link">
      {text}
    </a>
  ));
}
