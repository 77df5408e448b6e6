import { FacetChips, FacetMenus } from './facet-list';
import type { ListFacet } from './facet-options';
import { FilterField } from './filter-field';

type Props = {
  path: string;
  search: URLSearchParams;
  /** What the text field is called. */
  label: string;
  facets: readonly ListFacet[];
};

/** The start of a list's toolbar: text, facets, and what was chosen of them. The text's parameter is `q`. */
export function ListFilters({ path, search, label, facets }: Props) {
  return (
    <>
      <FilterField name="q" label={label} path={path} search={search} />
      <FacetMenus path={path} search={search} facets={facets} />
      <FacetChips path={path} search={search} facets={facets} />
    </>
  );
}
