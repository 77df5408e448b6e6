import { getTranslations } from 'next-intl/server';
import { addressWith } from './address';
import { Chip } from './chip';
import { Facet } from './facet';
import type { ListOption } from './facet-options';
import { FilterField } from './filter-field';

/** A way to narrow a list, with the values there are. */
export type ListFacet = {
  /** The parameter of the address. */
  name: string;
  label: string;
  options: readonly ListOption[];
};

type Props = {
  path: string;
  search: URLSearchParams;
  /** What the text field is called. */
  label: string;
  facets: readonly ListFacet[];
};

/** The start of a list's toolbar: text, facets, and what was chosen of them. The text's parameter is `q`. */
export async function ListFilters({ path, search, label, facets }: Props) {
  const t = await getTranslations('table');
  const texts = { apply: t('apply'), clear: t('clear'), find: t('find') };
  const address = search.toString();
  return (
    <>
      <FilterField name="q" label={label} path={path} search={search} />
      {facets.map(({ name, label: filter, options }) => (
        <Facet
          key={name}
          name={name}
          label={filter}
          path={path}
          search={address}
          options={options}
          texts={texts}
        />
      ))}
      {facets.flatMap(({ name, label: filter, options }) =>
        chosenOf(options, search.getAll(name)).map(({ value, short }) => (
          <Chip
            key={`${name} ${value}`}
            removeHref={addressWith(path, search, {
              [name]: search.getAll(name).filter((other) => other !== value),
            })}
            removeLabel={t('remove', { filter: `${filter}: ${short}` })}
          >
            {filter}: {short}
          </Chip>
        )),
      )}
    </>
  );
}

/** The options that were chosen. */
export function chosenOf(options: readonly ListOption[], chosen: readonly string[]): readonly ListOption[] {
  return options.filter(({ value }) => chosen.includes(value));
}
