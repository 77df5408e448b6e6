import { z } from 'zod';
import type { ActivityLine } from '../../domain/activity';
import type { Digest } from '../../domain/letter';
import { lifecycle } from '../../domain/lifecycle';
import { requestStates } from '../../domain/request';
import { ok } from '../../domain/result';
import { privateSubjects, subjectPath } from '../../domain/subject';
import { digestAfter } from '../../domain/watch';
import { selectBatches } from '../../store/audit-event-batch-store';
import { type EventFilter, everything } from '../../store/audit-event-filter';
import { countEvents, selectEvents } from '../../store/audit-event-list-store';
import { type DueDigest, keepDigest, lockDueDigest } from '../../store/digest-store';
import { queueMail } from '../../store/mail-store';
import { watchedKeys } from '../../store/watch-store';
import { command } from '../use-case';

/** The newest are told, the rest is counted. */
const TOLD = 30;

/** The states that a sentence says. */
const told = [...lifecycle, ...requestStates];

/** Clocks of portal processes differ by less, and no change takes longer. */
const SLACK_MS = 3_600_000;

/**
 * Makes one digest that is due, if any is: its mail is queued and its state moved on in one transaction, so that
 * nothing is told twice and nothing is lost, whichever process does it and wherever it ends.
 */
export const makeDigest = command({
  title: 'Make a digest',
  right: 'user.change',
  input: z.strictObject({
    /** The id of an event before which none is still to come. */
    upTo: z.string().regex(/^\d{1,18}$/),
  }),
  async run({ upTo: settled }, { db, now, url }) {
    const due = await lockDueDigest(db, now);
    if (due === null) return ok({ value: { made: false }, events: [] });
    const upTo = BigInt(settled) > due.digestedId ? BigInt(settled) : due.digestedId;
    const filter: EventFilter = {
      ...everything,
      watched: await watchedKeys(db, due.userId),
      since: new Date(due.digestedAt.getTime() - SLACK_MS),
      ids: { after: due.digestedId, upTo },
      notBy: due.userId,
      hidden: privateSubjects,
    };
    const count = await countEvents(db, { filter, folded: true });
    if (count > 0) {
      const page = { filter, after: null, ascending: false, limit: TOLD, folded: true };
      const events = await selectEvents(db, page);
      const batches = await selectBatches(
        db,
        filter,
        events.flatMap(({ batchId }) => batchId ?? []),
      );
      const lines = events.map((event) => ({
        ...event,
        isNews: true,
        batch: batches.get(event.batchId ?? '') ?? null,
      }));
      const mail = { to: due.email, locale: due.locale ?? 'en', letter: letterOf(due, count, lines, url) };
      await queueMail(db, mail, now);
    }
    const next = digestAfter(due.frequency, due.digestDue);
    await keepDigest(db, due.userId, {
      upTo,
      at: now,
      due: next > now ? next : digestAfter(due.frequency, now),
    });
    return ok({ value: { made: true }, events: [] });
  },
});

function letterOf(
  { name, locale }: DueDigest,
  count: number,
  lines: readonly ActivityLine[],
  url: string,
): Digest {
  const home = locale === null || locale === 'en' ? url : `${url}/${locale}`;
  const all = `${home}/activity?watched=me`;
  return {
    kind: 'digest',
    name,
    count,
    events: lines.map((line) => {
      const { type, subjectType, subjectName, scheme, actor, batchId, batch } = line;
      const path = batch === null ? subjectPath(line) : `/activity?batch=${batchId}`;
      const link = path === null ? all : home + path;
      return { type, subjectType, subjectName, scheme, actor, batchId, batch, link, changes: named(line) };
    }),
    all,
    manage: `${home}/watches`,
  };
}

/** Which fields changed, and of the values only what a sentence says: the queue keeps no texts. */
function named({ changes }: ActivityLine): ActivityLine['changes'] {
  return Object.fromEntries(
    Object.entries(changes).map(([field, { to }]) => [
      field,
      { from: null, to: field === 'status' ? (told.find((state) => state === to) ?? null) : null },
    ]),
  );
}
