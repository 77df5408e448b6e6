import { useTranslations } from 'next-intl';
import type { AgeBand } from '@/lib/domain/request-age';
import { SimpleTable } from '../ui/simple-table';
import './request.css';

const BAR = { width: 52, gap: 8, height: 56 };
const HEAD = 16;
const FOOT = 18;

/** How long open requests have waited: a bar for each span of days, what waits too long hatched; the same as rows. */
export function RequestAges({ bands }: { bands: readonly AgeBand[] }) {
  const t = useTranslations('requests.ages');
  const most = Math.max(1, ...bands.map(({ requests }) => requests));
  const width = bands.length * (BAR.width + BAR.gap) - BAR.gap;
  const nameOf = ({ from, to }: AgeBand) =>
    to === null ? t('longer', { from }) : from === 0 ? t('day') : t('days', { from, to });
  const saying = (band: AgeBand) =>
    [t('count', { count: band.requests }), band.late > 0 && t('countLate', { count: band.late })]
      .filter(Boolean)
      .join(', ');
  return (
    <section aria-labelledby="ages" className="mb-5">
      <h2 id="ages" className="mb-1 text-muted text-sm">
        {t('title')}
      </h2>
      <figure aria-labelledby="ages">
        <svg
          viewBox={`0 0 ${width} ${HEAD + BAR.height + FOOT}`}
          width={width}
          className="request-ages"
          aria-hidden="true"
        >
          <defs>
            <pattern
              id="late"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="3" height="6" className="age-stripe" />
            </pattern>
          </defs>
          {bands.map((band, place) => (
            <g key={band.from} transform={`translate(${place * (BAR.width + BAR.gap)} ${HEAD})`}>
              <title>{`${nameOf(band)}: ${saying(band)}`}</title>
              <Bar band={band} most={most} />
              <text x={BAR.width / 2} y={BAR.height + 14} textAnchor="middle" className="age-label">
                {band.to === null ? `${band.from}+` : band.from === 0 ? '<1' : `${band.from}–${band.to}`}
              </text>
            </g>
          ))}
        </svg>
      </figure>
      <details className="mt-1">
        <summary className="link w-fit text-sm print:hidden">{t('asTable')}</summary>
        <div className="mt-2 max-w-md">
          <SimpleTable
            caption={t('title')}
            columns={[
              { label: t('age') },
              { label: t('requests'), align: 'end' },
              { label: t('late'), align: 'end' },
            ]}
            rows={bands.map((band) => ({
              key: String(band.from),
              cells: [nameOf(band), band.requests, band.late],
            }))}
          />
        </div>
      </details>
    </section>
  );
}

function Bar({ band: { requests, late }, most }: { band: AgeBand; most: number }) {
  const tall = (count: number) => (count === 0 ? 0 : Math.max(3, (BAR.height * count) / most));
  const height = tall(requests);
  return (
    <>
      <path d={`M0 ${BAR.height}h${BAR.width}`} className="age-ground" />
      {requests > 0 && (
        <>
          <rect y={BAR.height - height} width={BAR.width} height={height} className="age-bar" />
          <rect y={BAR.height - tall(late)} width={BAR.width} height={tall(late)} className="age-late" />
          <text x={BAR.width / 2} y={BAR.height - height - 4} textAnchor="middle" className="age-count">
            {requests}
          </text>
        </>
      )}
    </>
  );
}
