import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/domain/access';
import type { Page } from '@/lib/domain/page';
import type { User } from '@/lib/domain/user';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { chosenOf, facetOptions } from '../ui/facet-options';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getTimeTexts } from '../ui/relative-time';
import { getRoleNames } from './role-names';
import { userRow } from './user-row';
import { UserTable } from './user-table';

type Props = ListView & {
  page: Page<User>;
  counts: {
    readonly role: readonly { readonly value: Role['role']; readonly users: number }[];
    readonly disabled: readonly { readonly value: 'true' | 'false'; readonly users: number }[];
  };
};

export const USER_TABLE = 'users';

/** The list of users as its address says: toolbar, table, footer. */
export async function UserList({ page, counts, search, ...shown }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('users');
  const path = localeHref(locale, '/admin/users');
  const states = { active: t('active'), disabled: t('disabled') };
  const names: Readonly<Record<string, string>> = {
    member: t('names.member'),
    translator: t('names.translator'),
    reviewer: t('names.reviewer'),
    registrar: t('names.registrar'),
    admin: t('names.admin'),
    true: states.disabled,
    false: states.active,
  };
  const optionsOf = (
    facet: 'role' | 'disabled',
    counted: readonly { readonly value: string; readonly users: number }[],
  ) =>
    facetOptions(
      counted.map(({ value, users }) => ({ value, label: null, count: users })),
      search.getAll(facet),
      (value) => ({ label: names[value] ?? value, short: names[value] ?? value }),
      (count) => format.number(count),
    );
  const facets = [
    { name: 'role', label: t('role'), options: optionsOf('role', counts.role) },
    { name: 'disabled', label: t('state'), options: optionsOf('disabled', counts.disabled) },
  ] as const;
  const needs = {
    href: (to: string) => localeHref(locale, to),
    roleName: await getRoleNames(),
    time: await getTimeTexts(),
    none: t('noRoles'),
    list: (texts: readonly string[]) => format.list(texts, { type: 'unit' }),
  };
  const frame = await getListFrame({
    ...shown,
    search,
    id: USER_TABLE,
    path,
    page,
    columns: [
      { id: 'name', label: t('name'), sortable: true, pinned: true },
      { id: 'email', label: t('email'), sortable: true },
      { id: 'roles', label: t('roles'), grow: true },
      { id: 'state', label: t('state') },
      { id: 'createdAt', label: t('createdAt'), sortable: true },
    ],
    conditions: [
      ...facets.map(({ name, options }) => ({
        values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
        phrase: (values: string) => t(`where.${name}`, { values }),
      })),
    ],
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'here',
    nothing: <EmptyState title={t('emptyAll')}>{t('emptyAllWhy')}</EmptyState>,
  });
  return (
    <UserTable
      {...frame}
      rows={page.items.map((user) => userRow(user, needs))}
      caption={t('title')}
      states={states}
      filters={
        <ListFilters
          path={path}
          search={search}
          label={t('filter')}
          facets={facets.filter(({ options }) => options.length > 0)}
        />
      }
    />
  );
}
