import type { Delivery, DeliveryFault, DeliveryState, Try } from '@/lib/domain/webhook';
import type { TimeTexts } from '../ui/time-text';

/** A delivery as the log shows it: plain data, ready to be drawn in the browser. */
export type DeliveryRow = {
  id: string;
  href: string;
  queuedAt: TimeTexts;
  type: string;
  /** That it is one that was sent again. */
  again: string | null;
  state: DeliveryState;
  attempts: string;
  answer: string;
  took: string;
  nextAt: TimeTexts | string;
  messageId: string;
};

export type DeliveryNeeds = {
  /** The address of a delivery's page. */
  href: (id: string) => string;
  time: (time: Date) => TimeTexts;
  number: (count: number) => string;
  milliseconds: (took: number) => string;
  fault: (fault: DeliveryFault) => string;
  again: string;
  /** Instead of the time of a next attempt: there is none, or none before the webhook is enabled. */
  none: string;
  paused: string;
};

export function deliveryRow(delivery: Delivery, needs: DeliveryNeeds): DeliveryRow {
  const { id, messageId, type, repeats, state, attempts, nextAt, tries, queuedAt } = delivery;
  const last = tries.at(-1);
  return {
    id,
    href: needs.href(id),
    queuedAt: needs.time(queuedAt),
    type,
    again: repeats === null ? null : needs.again,
    state,
    attempts: needs.number(attempts),
    answer: last === undefined ? '' : answerOf(last, needs),
    took: last === undefined ? '' : needs.milliseconds(last.took),
    nextAt: nextAt === null ? (state === 'waiting' ? needs.paused : needs.none) : needs.time(nextAt),
    messageId,
  };
}

/** The status of the answer, or why there was none. */
export function answerOf(tried: Try, { fault }: Pick<DeliveryNeeds, 'fault'>): string {
  return tried.kind === 'answered' ? String(tried.status) : fault(tried.fault);
}
