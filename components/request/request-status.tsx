import type { RequestState } from '@/lib/domain/request';
import { Badge, type Tone } from '../ui/badge';

/** The hue and mark of each state. */
export const requestTones: Readonly<Record<RequestState, Tone>> = {
  submitted: 'neutral',
  'changes-requested': 'warning',
  approved: 'good',
  declined: 'ended',
  withdrawn: 'ended',
  expired: 'ended',
};

/** Where a request stands. */
export function RequestStatus({ status, label }: { status: RequestState; label: string }) {
  return <Badge tone={requestTones[status]}>{label}</Badge>;
}
