import { isPlace } from './address';

type Props = {
  /** The parameter of the address. */
  name: string;
  label: string;
  path: string;
  search: URLSearchParams;
};

/** Narrows a list by a text. Enter sends it. */
export function FilterField({ name, label, path, search }: Props) {
  const kept = [...search].filter(([other]) => other !== name && !isPlace(other));
  return (
    <search>
      <form action={path} className="filter-field">
        {kept.map(([other, value]) => (
          <input key={`${other} ${value}`} type="hidden" name={other} value={value} />
        ))}
        <i className="icon icon-sm icon-search" aria-hidden="true" />
        <input
          key={search.get(name)}
          type="search"
          name={name}
          defaultValue={search.get(name) ?? ''}
          aria-label={label}
          placeholder={label}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          className="input input-small"
        />
      </form>
    </search>
  );
}
