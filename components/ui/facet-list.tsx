import { useTranslations } from 'next-intl';
import { addressWith } from './address';
import { Chip } from './chip';
import { Facet } from './facet';
import { chosenOf, type ListFacet } from './facet-options';

type Props = {
  path: string;
  search: URLSearchParams;
  facets: readonly ListFacet[];
};

/** The buttons of facets, each with its checklist. */
export function FacetMenus({ path, search, facets }: Props) {
  const t = useTranslations('table');
  const texts = { apply: t('apply'), clear: t('clear'), find: t('find'), show: t('show'), none: t('none') };
  const address = search.toString();
  return facets.map(({ name, label, options, more }) => (
    <Facet
      key={`${name} ${address}`}
      name={name}
      label={label}
      path={path}
      search={address}
      options={more ?? options}
      texts={texts}
    />
  ));
}

/** What was chosen of facets, each to be taken away. */
export function FacetChips({ path, search, facets }: Props) {
  const t = useTranslations('table');
  return facets.flatMap(({ name, label, options }) =>
    chosenOf(options, search.getAll(name)).map(({ value, short }) => (
      <Chip
        key={`${name} ${value}`}
        removeHref={addressWith(path, search, {
          [name]: search.getAll(name).filter((other) => other !== value),
        })}
        removeLabel={t('remove', { filter: `${label}: ${short}` })}
      >
        {label}: {short}
      </Chip>
    )),
  );
}
