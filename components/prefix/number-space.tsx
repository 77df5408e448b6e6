import { useLocale, useTranslations } from 'next-intl';
import {
  codesIn,
  foldFree,
  isFree,
  type NumberCell,
  type NumberRange,
  rangesAround,
} from '@/lib/domain/number-space';
import { Section } from '../ui/section';
import { SimpleTable } from '../ui/simple-table';
import { NumberLegend } from './number-legend';
import { NumberPicture } from './number-picture';

type Category = { readonly value: string; readonly label: string; readonly codes: number };
export type Space = NumberRange & {
  readonly category: string | null;
  readonly categories: readonly Category[];
  readonly first: number;
  readonly last: number;
  readonly cells: readonly NumberCell[];
  readonly next: number | null;
};

type Props = {
  space: Space;
  /** The address of the page that shows a category and a range of it. */
  hrefOf: (category: string | null, range: NumberRange | null) => string;
  /** Where the code of a taken number is. */
  codeHref: (code: string) => string;
};

/** Which numbers of a prefix are used, free, retired, reserved and next: as a picture, and as rows. */
export function NumberSpace({ space, hrefOf, codeHref }: Props) {
  const t = useTranslations('prefix.numbers');
  const digits = String(space.last).length;
  const padded = (number: number) => String(number).padStart(digits, '0');
  const rangeText = ({ from, to }: { from: number; to: number }) =>
    from === to ? padded(from) : `${padded(from)}–${padded(to)}`;
  const around = rangesAround(space.last, space);
  const cells = space.cells.filter((cell) => cell.to >= space.first);

  function linkOf(cell: NumberCell): string | null {
    if (cell.code !== null) return codeHref(cell.code);
    if (space.size === 1 || isFree(cell)) return null;
    return hrefOf(space.category, { from: cell.from, to: cell.to, size: space.size });
  }
  function saying(cell: NumberCell): string {
    const { draft, active, deprecated, retired } = cell.codes;
    const said = [
      active > 0 && t('active', { count: active }),
      deprecated > 0 && t('deprecated', { count: deprecated }),
      retired > 0 && t('retired', { count: retired }),
      draft > 0 && t('draft', { count: draft }),
      cell.reserved && t('reserved'),
      cell.isNext && t('next'),
    ].filter((part) => part !== false);
    return said.length === 0 ? t('free') : said.join(', ');
  }

  return (
    <Section id="numbers" title={t('title')}>
      {space.categories.length > 0 && <Categories {...space} hrefOf={hrefOf} />}
      <p className="mb-3">
        {space.next === null
          ? t('full')
          : t.rich('nextIs', {
              number: padded(space.next),
              b: (text) => <code className="font-medium">{text}</code>,
            })}
      </p>
      {around.length > 1 && (
        <nav aria-label={t('ranges')} className="mb-3">
          <ol className="flex flex-wrap gap-x-2">
            {around.map((range, level) => (
              <li
                key={`${range.from} ${range.to}`}
                className="[li+&]:before:me-2 [li+&]:before:content-['›']"
              >
                {level === around.length - 1 ? (
                  <code aria-current="true" className="font-medium">
                    {rangeText(range)}
                  </code>
                ) : (
                  <a
                    href={hrefOf(space.category, level === 0 ? null : range)}
                    aria-label={level === 0 ? t('all', { range: rangeText(range) }) : undefined}
                    className="link"
                  >
                    <code>{rangeText(range)}</code>
                  </a>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <figure aria-label={t('picture', { range: rangeText(space) })}>
        <NumberPicture
          range={space}
          cells={cells}
          padded={padded}
          linkOf={linkOf}
          nameOf={(cell) => `${rangeText(cell)}: ${saying(cell)}`}
        />
        <NumberLegend />
      </figure>
      <details className="mt-3">
        <summary className="link w-fit print:hidden">{t('asTable')}</summary>
        <div className="mt-2 max-w-xl">
          <SimpleTable
            caption={t('picture', { range: rangeText(space) })}
            columns={[{ label: t('range') }, { label: t('used'), align: 'end' }, { label: t('state') }]}
            rows={foldFree(cells).map((cell) => {
              const href = linkOf(cell);
              const text = <code key="range">{rangeText(cell)}</code>;
              return {
                key: String(cell.from),
                cells: [
                  href === null ? (
                    text
                  ) : (
                    <a key="range" href={href} className="link">
                      {text}
                    </a>
                  ),
                  codesIn(cell),
                  saying(cell),
                ],
              };
            })}
          />
        </div>
      </details>
    </Section>
  );
}

function Categories({
  category,
  categories,
  hrefOf,
}: Pick<Space, 'category' | 'categories'> & Pick<Props, 'hrefOf'>) {
  const t = useTranslations('prefix.numbers');
  const number = new Intl.NumberFormat(useLocale());
  return (
    <nav aria-label={t('categories')} className="mb-4">
      <p className="mb-1.5 text-muted">{t('byCategory')}</p>
      <ul className="flex flex-wrap gap-1.5">
        {categories.map(({ value, label, codes }) => (
          <li key={value}>
            <a
              href={hrefOf(value, null)}
              aria-current={value === category ? 'true' : undefined}
              data-tip={label}
              className="chip aria-[current]:border-accent aria-[current]:bg-chosen"
            >
              <code className="segment segment-category">{value}</code>
              <span className="sr-only">{label}</span>
              <span className="text-muted tabular-nums">{number.format(codes)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1.5">{categories.find(({ value }) => value === category)?.label}</p>
    </nav>
  );
}
