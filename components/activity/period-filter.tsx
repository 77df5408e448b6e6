import { useTranslations } from 'next-intl';
import { isPlace } from '../ui/address';
import { Popover } from '../ui/popover';

type Props = { path: string; search: URLSearchParams };

const ends = ['since', 'until'] as const;

/** Narrows a list to days. A GET form, so it works without a script. */
export function PeriodFilter({ path, search }: Props) {
  const t = useTranslations('activity');
  const chosen = ends.some((end) => search.get(end));
  const kept = [...search].filter(([name]) => name !== 'since' && name !== 'until' && !isPlace(name));
  return (
    <Popover
      id="period"
      buttonClass={chosen ? 'chip chip-on' : 'chip'}
      button={
        <>
          {t('period')}
          <i className="icon icon-sm icon-chevron-down" aria-hidden="true" />
        </>
      }
    >
      <form action={path} className="flex flex-col gap-3" aria-label={t('period')}>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {ends.map((end) => (
          <label key={end} className="flex items-center justify-between gap-3">
            {t(end)}
            <input
              key={search.get(end)}
              type="date"
              name={end}
              defaultValue={search.get(end)?.slice(0, 10) ?? ''}
              className="input input-small w-auto"
            />
          </label>
        ))}
        <button type="submit" className="button button-primary button-small self-start">
          {t('apply')}
        </button>
      </form>
    </Popover>
  );
}
