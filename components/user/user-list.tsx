import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/domain/access';
import type { Page } from '@/lib/domain/page';
import type { User } from '@/lib/domain/user';
import { localeHref } from '@/lib/i18n/href';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { chosenOf, facetOptions } from '../ui/facet-options';
import { filterWords } from '../ui/filter-words';
import { ListFilters } from '../ui/list-filters';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { getTimeTexts } from '../ui/relative-time';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { getRoleNames } from './role-names';
import { userRow } from './user-row';
import { UserTable } from './user-table';

type Props = {
  page: Page<User>;
  counts: {
    readonly role: readonly { readonly value: Role['role']; readonly users: number }[];
    readonly disabled: readonly { readonly value: 'true' | 'false'; readonly users: number }[];
  };
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
};

export const USER_TABLE = 'users';

/** The list of users as its address says: toolbar, table, footer. */
export async function UserList({ page, counts, search, density, chosenColumns }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('users');
  const list = await getTranslations('list');
  const path = localeHref(locale, '/admin/users');
  const q = search.get('q')?.trim() ?? '';
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
  const filter = filterWords(locale, [
    ...facets.map(({ name, options }) => ({
      values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
      phrase: (values: string) => t(`where.${name}`, { values }),
    })),
    { values: q === '' ? [] : [q], phrase: (text: string) => list('hasText', { text }) },
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  const needs = {
    href: (to: string) => localeHref(locale, to),
    roleName: await getRoleNames(),
    time: await getTimeTexts(),
    none: t('noRoles'),
    list: (texts: readonly string[]) => format.list(texts, { type: 'unit' }),
  };
  return (
    <UserTable
      model={tableModel({
        id: USER_TABLE,
        path,
        search,
        columns: [
          { id: 'name', label: t('name'), sortable: true, pinned: true },
          { id: 'email', label: t('email'), sortable: true },
          { id: 'roles', label: t('roles'), grow: true },
          { id: 'state', label: t('state') },
          { id: 'createdAt', label: t('createdAt'), sortable: true },
        ],
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((user) => userRow(user, needs))}
      density={density}
      texts={await getTableTexts()}
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
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={null}
          nothing={<EmptyState title={t('emptyAll')}>{t('emptyAllWhy')}</EmptyState>}
        />
      }
      footer={
        <ListFooter
          path={path}
          search={search}
          words={filter === null ? total : list('filtered', { total, filter })}
          previousCursor={page.previousCursor}
          nextCursor={page.nextCursor}
        />
      }
    />
  );
}
