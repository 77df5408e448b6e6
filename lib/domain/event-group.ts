import type { SubjectType } from './audit-event';

type Event = {
  readonly at: Date;
  readonly type: string;
  readonly subjectName: string;
  readonly scheme: string | null;
  readonly actorName: string;
};

/** What one actor did again and again, told once: "31 codes added". */
export type EventGroup = Pick<Event, 'type' | 'scheme' | 'actorName'> & {
  /** Of the newest. */
  readonly at: Date;
  /** How many there are at least: the oldest group may go on further back. */
  readonly count: number;
  /** What the things are called, newest first; at most `NAMED`. */
  readonly names: readonly string[];
};

const NAMED = 3;
const APART_MS = 3_600_000;

/**
 * Puts events that follow each other together where type, scheme and actor are the same and no hour lies between.
 * @param events newest first
 */
export function groupEvents(events: readonly Event[]): readonly EventGroup[] {
  const groups: EventGroup[] = [];
  let before: Event | undefined;
  for (const event of events) {
    const group = groups.at(-1);
    if (before !== undefined && group !== undefined && goesOn(before, event)) {
      const names = group.names.length < NAMED ? [...group.names, event.subjectName] : group.names;
      groups[groups.length - 1] = { ...group, count: group.count + 1, names };
    } else {
      const { at, type, scheme, actorName, subjectName } = event;
      groups.push({ at, type, scheme, actorName, count: 1, names: [subjectName] });
    }
    before = event;
  }
  return groups;
}

function goesOn(newer: Event, older: Event): boolean {
  return (
    newer.type === older.type &&
    newer.scheme === older.scheme &&
    newer.actorName === older.actorName &&
    newer.at.getTime() - older.at.getTime() < APART_MS
  );
}

/** What an overview tells of; the rest is for the log. */
export const overviewSubjects = ['code', 'prefix', 'scheme'] as const satisfies readonly SubjectType[];
