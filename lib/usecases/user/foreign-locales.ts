import type { Role } from '../../domain/access';
import type { FieldFault } from '../../domain/result';

/** The roles for languages that the registry does not have, each as a fault at its place. */
export function foreignLocales(
  roles: readonly Role[],
  locales: readonly { readonly tag: string }[],
): readonly FieldFault[] {
  const known = new Set(locales.map(({ tag }) => tag));
  return roles.flatMap((role, place) =>
    'locale' in role && !known.has(role.locale)
      ? [{ field: `roles.${place}`, fault: 'missing' as const, params: {} }]
      : [],
  );
}
