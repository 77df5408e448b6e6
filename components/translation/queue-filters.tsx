import { useTranslations } from 'next-intl';
import { isPlace } from '../ui/address';
import { FacetChips, FacetMenus } from '../ui/facet-list';
import { FilterField } from '../ui/filter-field';
import { LiveForm } from '../ui/live-form';
import { Select } from '../ui/select';
import type { QueueFacet } from './queue-facets';

type Props = { path: string; search: URLSearchParams; facets: readonly QueueFacet[] };

const orders = ['code', '-demand', '-updatedAt'] as const;

/** What narrows a queue: words and where they stand, facets, the order, and what was chosen. */
export function QueueFilters({ path, search: address, facets }: Props) {
  const t = useTranslations('translation');
  // Another queue begins with its first entry.
  const search = new URLSearchParams(address);
  search.delete('entry');
  const choice = (
    name: 'in' | 'sort',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => {
    const kept = [...search].filter(([other]) => other !== name && !isPlace(other));
    return (
      <LiveForm action={path} className="flex items-center gap-1">
        {kept.map(([other, value]) => (
          <input key={`${other} ${value}`} type="hidden" name={other} value={value} />
        ))}
        <Select
          key={search.get(name)}
          name={name}
          aria-label={label}
          defaultValue={search.get(name) ?? options[0]?.value}
          options={options}
          className="input-small"
        />
        <button type="submit" className="button button-small scriptless">
          {label}
        </button>
      </LiveForm>
    );
  };
  return (
    <>
      <FilterField name="q" label={t('filter')} path={path} search={search} />
      {search.get('q') &&
        choice('in', t('in'), [
          { value: '', label: t('inAny') },
          { value: 'source', label: t('inSource') },
          { value: 'target', label: t('inTarget') },
        ])}
      <FacetMenus path={path} search={search} facets={facets} />
      {choice(
        'sort',
        t('sort'),
        orders.map((value) => ({ value, label: t(`sortBy.${value}`) })),
      )}
      <FacetChips path={path} search={search} facets={facets} />
    </>
  );
}
