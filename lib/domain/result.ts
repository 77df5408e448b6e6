import type { FaultKind } from './fault';

export type FaultParams = Readonly<Record<string, string | number>>;

/** One bad field: where it is (`segments.0.width`), and what is wrong with it. */
export type FieldFault = {
  readonly field: string;
  readonly fault: FaultKind;
  readonly params: FaultParams;
};

/** An expected refusal: a value, never thrown. `fields` is empty where no single field is to blame. */
export type Refusal = {
  readonly fault: FaultKind;
  readonly params: FaultParams;
  readonly fields: readonly FieldFault[];
  /** The thing as it is now, where the refusal is that it was changed meanwhile. */
  readonly present?: unknown;
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Result<T> = Ok<T> | Refused;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Refuses with one fault; with `field`, at that field. */
export function refuse(fault: FaultKind, field?: string, params: FaultParams = {}): Refused {
  const fields = field === undefined ? [] : [{ field, fault, params }];
  return { ok: false, refusal: { fault, params, fields } };
}

/** Refuses an input whose fields are wrong, all of them at once. */
export function refuseFields(fields: readonly FieldFault[]): Refused {
  return { ok: false, refusal: { fault: 'invalid', params: {}, fields } };
}

/** Refuses a change of a thing that somebody else has changed meanwhile. */
export function refuseStale(present: unknown): Refused {
  return { ok: false, refusal: { fault: 'stale', params: {}, fields: [], present } };
}
