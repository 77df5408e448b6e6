import { z } from 'zod';
import { ok } from '../../domain/result';
import { DAY } from '../../domain/webhook';
import { deletePastDeliveries } from '../../store/delivery-store';
import { deletePastLinks } from '../../store/link-store';
import { deletePastNotices } from '../../store/notice-store';
import { deletePastSessions } from '../../store/session-store';
import { deletePastCounts } from '../../store/throttle-store';
import { deletePastImports } from '../../store/translation-import-store';
import { command } from '../use-case';

/** How long it is kept what webhooks were sent, and what people were told and have seen. */
const DELIVERIES_KEPT = 30 * DAY;
const NOTICES_KEPT = 180 * DAY;

/** How long a file of translations is kept that somebody uploaded. */
const IMPORTS_KEPT = DAY;

/**
 * Clears away sessions, links and counts that are over, what webhooks were sent a month ago, what people have seen of what
 * they were told half a year ago, and files that were uploaded a day ago; the portal itself asks for it from time to
 * time.
 */
export const clearPast = command({
  title: 'Clear away what is over',
  right: 'user.change',
  input: z.strictObject({}),
  async run(_, { db, now }) {
    await deletePastSessions(db, now);
    await deletePastLinks(db, now);
    await deletePastCounts(db, now);
    await deletePastDeliveries(db, new Date(now.getTime() - DELIVERIES_KEPT));
    await deletePastNotices(db, new Date(now.getTime() - NOTICES_KEPT));
    await deletePastImports(db, new Date(now.getTime() - IMPORTS_KEPT));
    return ok({ value: null, events: [] });
  },
});
