import type { OwnerReference } from '@/lib/domain/code';

/** Owners to choose from while one writes the name in addresses of one. */
export function OwnerChoices({ id, owners }: { id: string; owners: readonly OwnerReference[] }) {
  return (
    <datalist id={id}>
      {owners.map(({ slug, name }) => (
        <option key={slug} value={slug} label={name} />
      ))}
    </datalist>
  );
}
