import type { Lifecycle } from '@/lib/domain/lifecycle';
import { Badge, type Tone } from '../ui/badge';

/** The hue and mark of each state. */
export const lifecycleTones: Readonly<Record<Lifecycle, Tone>> = {
  draft: 'neutral',
  active: 'good',
  deprecated: 'warning',
  retired: 'ended',
};

/** Where a code or a prefix is in its life. */
export function LifecycleBadge({ status, label }: { status: Lifecycle; label: string }) {
  return <Badge tone={lifecycleTones[status]}>{label}</Badge>;
}
