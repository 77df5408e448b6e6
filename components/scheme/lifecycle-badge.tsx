import type { Lifecycle } from '@/lib/domain/lifecycle';
import { Badge, type Tone } from '../ui/badge';

const tones: Readonly<Record<Lifecycle, Tone>> = {
  draft: 'neutral',
  active: 'good',
  deprecated: 'warning',
  retired: 'ended',
};

/** Where a code or a prefix is in its life. */
export function LifecycleBadge({ status, label }: { status: Lifecycle; label: string }) {
  return <Badge tone={tones[status]}>{label}</Badge>;
}
