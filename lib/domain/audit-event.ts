/** A field's value before and after; `null` where there was or is none. */
export type Change = { readonly from: JsonValue; readonly to: JsonValue };
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export const subjectTypes = [
  'scheme',
  'category',
  'envelope',
  'owner',
  'prefix',
  'request',
  'code',
  'locale',
  'translation',
  'suggestion',
  'comment',
  'term',
  'reservation',
  'user',
  'token',
  'webhook',
] as const;
export type SubjectType = (typeof subjectTypes)[number];

export type EventType = `${SubjectType}.${'created' | 'changed'}`;

/** What happened to one thing; actor and time are added where it is stored. */
export type AuditEvent = {
  readonly type: EventType;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  /** How the thing is called: "AUM0017". */
  readonly subjectName: string;
  /** Slug of the scheme it belongs to. */
  readonly scheme: string | null;
  readonly changes: Readonly<Record<string, Change>>;
  /** The same for all events of one bulk change. */
  readonly batchId?: string;
};

/** An event as it was stored. */
export type AuditEventRecord = {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly scheme: string | null;
  /** `id` is null where the portal itself acted. */
  readonly actor: { readonly id: string | null; readonly name: string };
  readonly changes: Readonly<Record<string, Change>>;
  readonly batchId: string | null;
};

/** The changes of something that was not there before: every field that has a value. */
export function created(fields: Readonly<Record<string, JsonValue>>): Readonly<Record<string, Change>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => [field, { from: null, to: value }]),
  );
}

/** The fields that differ between two states of one thing. */
export function changed(
  before: Readonly<Record<string, JsonValue>>,
  after: Readonly<Record<string, JsonValue>>,
): Readonly<Record<string, Change>> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([field, to]) => [field, { from: before[field] ?? null, to }] as const)
      .filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)),
  );
}
