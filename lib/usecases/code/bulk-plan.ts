import { changed } from '../../domain/audit-event';
import { BULK_EXAMPLES, type BulkRefusal, type BulkReport } from '../../domain/bulk-change';
import { servedHttpStatus } from '../../domain/code';
import { takeStep } from '../../domain/code-ending';
import type { FaultKind } from '../../domain/fault';
import { numbersOf } from '../../domain/prefix';
import type { BulkCode, BulkState } from '../../store/bulk-change-store';
import type { SchemeRecord } from '../../store/scheme-store';

/** What becomes of one code: another state, nothing, or a refusal. */
export type Planned =
  | {
      readonly kind: 'change';
      readonly before: BulkCode;
      readonly after: BulkState;
      readonly category: string | null;
    }
  | { readonly kind: 'same'; readonly before: BulkCode }
  | { readonly kind: 'refuse'; readonly before: BulkCode; readonly fault: FaultKind };

export type BulkWish = {
  readonly status?: BulkCode['status'] | undefined;
  readonly reason?: string | null | undefined;
  readonly httpStatus?: number | null | undefined;
};

/** Where codes go that get another category, by scheme. */
export type TargetCategory = {
  readonly id: number;
  readonly value: string;
  readonly httpStatus: number | null;
};

/**
 * What becomes of each code; the number of one that changes its category is handed out where it is written.
 * @param mayChange whether one may change the codes of a prefix
 * @param target the category that is wanted, by the key of its scheme; null: none is
 */
export function planBulk(
  codes: readonly BulkCode[],
  wish: BulkWish,
  to: {
    readonly now: Date;
    readonly mayChange: (prefixId: number) => boolean;
    readonly schemes: ReadonlyMap<number, Pick<SchemeRecord, 'grammar'>>;
    readonly target: ReadonlyMap<number, TargetCategory> | null;
  },
): readonly Planned[] {
  return codes.map((before): Planned => {
    const refuse = (fault: FaultKind): Planned => ({ kind: 'refuse', before, fault });
    if (!to.mayChange(before.prefixId)) return refuse('forbidden');
    const grammar = to.schemes.get(before.schemeId)?.grammar ?? [];
    const category = to.target === null ? null : (to.target.get(before.schemeId) ?? null);
    if (to.target !== null && category === null) return refuse('missing');
    const moves = category !== null && category.id !== before.categoryId;
    if (moves && before.status === 'retired') return refuse('retired');

    const present = endingOf(before);
    const isNumbered = before.number !== null || numbersOf(grammar) === null;
    const ends = wish.status === 'deprecated' || wish.status === 'retired';
    const step = takeStep(
      present,
      { status: wish.status, ...(ends ? { reason: wish.reason } : {}) },
      { now: to.now, isNumbered },
    );
    if (!step.ok) return refuse(step.refusal.fault);
    const { status, reason, since, replacedBy } = step.value;
    const httpStatus = wish.httpStatus === undefined ? before.httpStatus : wish.httpStatus;
    const inherited = moves ? category.httpStatus : before.categoryHttpStatus;
    const after: BulkState = {
      id: before.id,
      code: before.code,
      number: before.number,
      categoryId: moves ? category.id : before.categoryId,
      httpStatus,
      servedHttpStatus: servedHttpStatus(httpStatus, inherited).httpStatus ?? 0,
      status,
      reason,
      since,
      replacedById: replacedBy,
    };
    const value = category?.value ?? before.category;
    const differs = Object.keys(changesOf({ kind: 'change', before, after, category: value })).length > 0;
    return differs ? { kind: 'change', before, after, category: value } : { kind: 'same', before };
  });
}

function endingOf({ status, reason, since, replacedById }: BulkCode) {
  return { status, reason, since: since?.toISOString() ?? null, replacedBy: replacedById };
}

/** What changes about one code, by field, as its event tells it. */
export function changesOf({ before, after, category }: Extract<Planned, { kind: 'change' }>) {
  const { status, reason, since, replacedById, code, number, httpStatus } = after;
  return changed(
    {
      code: before.code,
      category: before.category,
      number: before.number,
      httpStatus: before.httpStatus,
      ...endingOf(before),
      replacedBy: before.replacedBy,
    },
    {
      code,
      category,
      number,
      httpStatus,
      status,
      reason,
      since,
      replacedBy: replacedById === null ? null : before.replacedBy,
    },
  );
}

/** The plan as people are told it. */
export function reportOf(plan: readonly Planned[]): BulkReport {
  const name = ({ scheme, code }: BulkCode) => ({ scheme, code });
  const changes = plan.flatMap((one) => (one.kind === 'change' ? [one] : []));
  const refusals = new Map<FaultKind, BulkCode[]>();
  for (const one of plan) {
    if (one.kind === 'refuse') push(refusals, one.fault, one.before);
  }
  return {
    total: plan.length,
    changed: changes.length,
    unchanged: plan.filter(({ kind }) => kind === 'same').length,
    refused: [...refusals].map(
      ([fault, codes]): BulkRefusal => ({
        fault,
        codes: codes.length,
        examples: codes.slice(0, BULK_EXAMPLES).map(name),
      }),
    ),
    examples: changes
      .slice(0, BULK_EXAMPLES)
      .map((one) => ({ ...name(one.before), changes: changesOf(one) })),
  };
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
