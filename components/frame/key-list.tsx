import { useTranslations } from 'next-intl';
import { Dialog } from '../ui/dialog';
import { destinations } from './destination';

/** All keys, in a dialog that the button at the end of the rail opens. */
export function KeyList({ id }: { id: string }) {
  const t = useTranslations('keys');
  const places = useTranslations('frame');
  const keys = [
    ['/', t('search')],
    ...destinations.map((place) => [place.keys, t('go', { place: places(place.id) })] as const),
    ['?', t('help')],
    ['↑ ↓', t('rows')],
    ['Enter', t('open')],
    ['x', t('select')],
    ['Shift ↑ ↓', t('extend')],
    ['Esc', t('leave')],
  ] as const;
  return (
    <Dialog id={id} title={t('title')} closeLabel={t('close')}>
      <dl className="grid grid-cols-[max-content_1fr] items-baseline gap-x-6 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one} className="key me-1">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
