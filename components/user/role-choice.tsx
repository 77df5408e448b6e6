import { getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/domain/access';
import { roleKey } from '@/lib/domain/role';
import { CheckboxGroup } from '../ui/choice-field';
import { getRoleNames } from './role-names';

type Props = {
  roles: readonly Role[];
  /** Tags of the languages that messages are translated into. */
  locales: readonly string[];
};

/** Which roles somebody has: those of the registry first, then those of each language. */
export async function RoleChoice({ roles, locales }: Props) {
  const t = await getTranslations('user');
  const nameOf = await getRoleNames();
  const choices: readonly Role[] = [
    { role: 'member' },
    { role: 'registrar' },
    { role: 'admin' },
    ...locales.flatMap((locale) => [
      { role: 'translator' as const, locale },
      { role: 'reviewer' as const, locale },
    ]),
  ];
  return (
    <CheckboxGroup
      name="roles"
      values={roles.map(roleKey)}
      options={choices.map((role) => ({
        value: roleKey(role),
        label: nameOf(role),
        help: t(`help.${role.role}`),
      }))}
    />
  );
}
