import { useFormatter, useTranslations } from 'next-intl';

export type NumberReservation = {
  readonly from: number;
  readonly to: number;
  readonly until: Date;
  readonly reason: string;
};

type Props = {
  reserved: readonly NumberReservation[];
  rangeText: (range: { readonly from: number; readonly to: number }) => string;
};

/** Which numbers are held, until when and what for. */
export function NumberReservations({ reserved, rangeText }: Props) {
  const t = useTranslations('prefix.numbers');
  const format = useFormatter();
  if (reserved.length === 0) return null;
  return (
    <ul className="mt-3 text-sm">
      {reserved.map((held) => (
        <li key={`${held.from} ${held.to}`}>
          {t.rich('reservedUntil', {
            range: () => <code>{rangeText(held)}</code>,
            until: format.dateTime(held.until, 'day'),
            reason: held.reason,
          })}
        </li>
      ))}
    </ul>
  );
}
