import { useTranslations } from 'next-intl';
import type { NumberCell } from '@/lib/domain/number-space';
import { CELL, Cell } from './number-picture';

const none = { draft: 0, active: 0, deprecated: 0, retired: 0 };
const empty: Omit<NumberCell, 'from' | 'to' | 'code'> = { codes: none, reserved: false, isNext: false };

const signs = [
  ['active', { ...empty, codes: { ...none, active: 1 } }],
  ['deprecated', { ...empty, codes: { ...none, deprecated: 1 } }],
  ['retired', { ...empty, codes: { ...none, retired: 1 } }],
  ['reserved', { ...empty, reserved: true }],
  ['next', { ...empty, isNext: true }],
  ['free', empty],
] as const;

/** What the cells of the picture stand for. */
export function NumberLegend() {
  const t = useTranslations('prefix.numbers.legend');
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
      {signs.map(([name, cell]) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg
            viewBox={`-2 -2 ${CELL.width + 4} ${CELL.height + 4}`}
            width="24"
            height="20"
            aria-hidden="true"
            className="number-picture flex-none"
          >
            <Cell cell={cell} size={1} />
          </svg>
          {t(name)}
        </li>
      ))}
    </ul>
  );
}
