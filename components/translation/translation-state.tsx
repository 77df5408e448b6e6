import { useTranslations } from 'next-intl';
import type { TranslationState } from '@/lib/domain/translation';
import { Badge } from '../ui/badge';
import { stateTones } from './state-tones';

type Props = { state: TranslationState; outdated: boolean };

/** How far a translation has come, and whether its source has moved on since. */
export function TranslationStateBadges({ state, outdated }: Props) {
  const t = useTranslations('translation');
  return (
    <>
      <Badge tone={stateTones[state]}>{t(`state.${state}`)}</Badge>
      {outdated && <Badge tone="warning">{t('outdated')}</Badge>}
    </>
  );
}
