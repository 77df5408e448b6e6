import type { TranslationState } from '@/lib/domain/translation';
import type { Tone } from '../ui/badge';

export const stateTones: Readonly<Record<TranslationState, Tone>> = {
  missing: 'neutral',
  draft: 'neutral',
  'needs-review': 'warning',
  approved: 'good',
  rejected: 'ended',
};
