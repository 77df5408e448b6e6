import type { DeliveryState } from '@/lib/domain/webhook';
import type { Tone } from '../ui/badge';

/** The mark of each state. */
export const deliveryTones: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'neutral',
  delivered: 'good',
  failed: 'ended',
};
