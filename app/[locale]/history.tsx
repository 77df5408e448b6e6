import { getLocale } from 'next-intl/server';
import { HistorySection } from '@/components/history/history-section';
import type { Restoring } from '@/components/history/restore-form';
import { type SubjectReference, writeSubject } from '@/lib/domain/subject';
import { localeHref } from '@/lib/i18n/href';
import { readHistory } from '@/lib/usecases/audit-event/read-history';
import { attempt, read } from '@/lib/web/read';

type Props = {
  subject: SubjectReference;
  /** The address of the page it stands on; `?older=` and `?newer=` page the history. */
  path: string;
  search: URLSearchParams;
  /** How earlier states are brought back; null where the reader may not. */
  restoring?: Restoring | null;
};

/** What happened to the thing of a page. A cursor from elsewhere keeps nobody from its newest part. */
export async function History({ subject, path, search, restoring = null }: Props) {
  const locale = await getLocale();
  const written = writeSubject(subject);
  const cursor = search.get('older') ?? undefined;
  const before = search.get('newer') ?? undefined;
  const asked = await attempt(readHistory, { subject: written, cursor, before });
  const page = asked.ok ? asked.value : await read(readHistory, { subject: written });
  const activity = localeHref(locale, `/activity?${new URLSearchParams({ subject: written })}`);
  return (
    <HistorySection page={page} path={path} search={search} activityHref={activity} restoring={restoring} />
  );
}
