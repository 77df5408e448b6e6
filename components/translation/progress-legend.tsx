import { useTranslations } from 'next-intl';
import { Badge } from '../ui/badge';
import { stateTones } from './state-tones';

/** In the order of the bars. */
const states = ['approved', 'needs-review', 'rejected', 'draft', 'missing'] as const;

/** What the bars of the progress mean. */
export function ProgressLegend() {
  const t = useTranslations('translation');
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      {states.map((state) => (
        <Badge key={state} tone={stateTones[state]}>
          {t(`state.${state}`)}
        </Badge>
      ))}
      <span className="text-muted">{t('progress.help')}</span>
    </div>
  );
}
