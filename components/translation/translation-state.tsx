import { useTranslations } from 'next-intl';
import type { TranslationState } from '@/lib/domain/translation';
import { Badge, type Tone } from '../ui/badge';

export const stateTones: Readonly<Record<TranslationState, Tone>> = {
  missing: 'neutral',
  draft: 'neutral',
  'needs-review': 'warning',
  approved: 'good',
  rejected: 'ended',
};

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
