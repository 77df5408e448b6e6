import { useTranslations } from 'next-intl';
import { addressWith } from '../ui/address';
import { Chip } from '../ui/chip';
import { FacetChips, FacetMenus } from '../ui/facet-list';
import { type ActivityFacet, singleFilters } from './activity-facets';
import { PeriodFilter } from './period-filter';

type Props = {
  path: string;
  search: URLSearchParams;
  facets: readonly ActivityFacet[];
};

/** The start of the toolbar: facets, the period, and what was chosen. */
export function ActivityFilters({ path, search, facets }: Props) {
  const t = useTranslations('activity');
  const table = useTranslations('table');
  const labels = {
    subject: (value: string) => `${t('subject')}: ${value}`,
    batch: () => t('batchChip'),
    watched: () => t('watched'),
    since: (value: string) => `${t('since')}: ${value}`,
    until: (value: string) => `${t('until')}: ${value}`,
  };
  return (
    <>
      <FacetMenus path={path} search={search} facets={facets} />
      <PeriodFilter path={path} search={search} />
      <FacetChips path={path} search={search} facets={facets} />
      {singleFilters.map((name) => {
        const value = search.get(name) ?? '';
        if (value === '') return null;
        const filter = labels[name](value);
        return (
          <Chip
            key={name}
            removeHref={addressWith(path, search, { [name]: null })}
            removeLabel={table('remove', { filter })}
          >
            {filter}
          </Chip>
        );
      })}
    </>
  );
}
