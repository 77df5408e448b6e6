import { useTranslations } from 'next-intl';
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
import { type CountingCategory, NumberCategories } from './number-categories';
import { NumberLegend } from './number-legend';
import { NumberPicture } from './number-picture';
import { type NumberReservation, NumberReservations } from './number-reservations';

type Space = NumberRange & {
  readonly category: string | null;
  readonly categories: readonly CountingCategory[];
  readonly first: number;
  readonly last: number;
  readonly cells: readonly NumberCell[];
  readonly next: number | null;
  readonly reserved: readonly NumberReservation[];
};
type Props = {
  space: Space;
  /** Whether numbers are still handed out. */
  open: boolean;
  /** The address of the page that shows a category and a range of it. */
  hrefOf: (category: string | null, range: NumberRange | null) => string;
  /** Where the code of a taken number is. */
  codeHref: (code: string) => string;
};

/** Which numbers of a prefix are used, free, retired, reserved and next: as a picture, and as rows. */
export function NumberSpace({ space, open, hrefOf, codeHref }: Props) {
  const t = useTranslations('prefix.numbers');
  const digits = String(space.last).length;
  const padded = (number: number) => String(number).padStart(digits, '0');
  const rangeText = ({ from, to }: { from: number; to: number }) =>
    from === to ? padded(from) : `${padded(from)}–${padded(to)}`;
  const around = rangesAround(space.last, space);
  const cells = space.cells
    .filter((cell) => cell.to >= space.first)
    .map((cell) => ({ ...cell, isNext: cell.isNext && open }));

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
      {space.categories.length > 0 && (
        <NumberCategories
          chosen={space.category}
          categories={space.categories}
          hrefOf={(category) => hrefOf(category, null)}
        />
      )}
      {open && (
        <p className="mb-3">
          {space.next === null
            ? t('full')
            : t.rich('nextIs', {
                number: padded(space.next),
                b: (text) => <code className="font-medium">{text}</code>,
              })}
        </p>
      )}
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
      <NumberReservations reserved={space.reserved} rangeText={rangeText} />
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
