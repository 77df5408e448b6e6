import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { sentenceOf } from '@/lib/domain/event-sentence';
import type { Page } from '@/lib/domain/page';
import { localeHref } from '@/lib/i18n/href';
import { EventSentence } from '../activity/event-sentence';
import { addressWith } from '../ui/address';
import { Pagination } from '../ui/pagination';
import { RelativeTime } from '../ui/relative-time';
import { Section } from '../ui/section';
import type { Entry } from './entry';
import { FieldDifference } from './field-difference';
import { FirstValue } from './first-value';
import { RestoreForm, type Restoring } from './restore-form';

type Props = {
  page: Page<Entry>;
  /** The address of the page it stands on. */
  path: string;
  search: URLSearchParams;
  /** Where everything that happened to the thing is listed. */
  activityHref: string;
  /** How earlier states are brought back; null where the reader may not. */
  restoring: Restoring | null;
};

/** What happened to the thing of a page, newest first, field by field. */
export async function HistorySection({ page, path, search, activityHref, restoring }: Props) {
  const t = await getTranslations('history');
  const activity = await getTranslations('activity');
  const locale = await getLocale();
  const format = await getFormatter();
  const needs = {
    t: activity,
    list: (texts: readonly string[]) => format.list(texts, { type: 'conjunction' }),
    href: (to: string) => localeHref(locale, to),
    schemes: new Map<string, string>(),
  };
  const to = (changes: Record<string, string | null>, label: string) => ({
    href: `${addressWith(path, search, { older: null, newer: null, ...changes })}#history`,
    label,
  });
  return (
    <Section
      id="history"
      title={t('title')}
      aside={
        <a href={activityHref} className="link text-sm">
          {t('all')}
        </a>
      }
    >
      {page.items.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ol className="flex flex-col gap-5">
        {page.items.map((entry) => (
          <li key={entry.id} className="flex flex-col gap-1.5">
            <p>
              <EventSentence pieces={sentenceOf({ ...entry, batch: null }, needs)} />{' '}
              <span className="text-muted text-sm">
                <RelativeTime time={new Date(entry.at)} />
              </span>
            </p>
            <EntryFields entry={entry} summary={t('first', { count: entry.differences.length })} />
            {restoring && (
              <RestoreForm
                {...restoring}
                entry={entry}
                isNewest={page.previousCursor === null && entry === page.items[0]}
              />
            )}
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <Pagination
          label={t('pages')}
          previous={page.previousCursor === null ? null : to({ newer: page.previousCursor }, t('newer'))}
          next={page.nextCursor === null ? null : to({ older: page.nextCursor }, t('older'))}
        />
      </div>
    </Section>
  );
}

/** How it began is folded; what changed later is what one looks for. */
function EntryFields({ entry, summary }: { entry: Entry; summary: string }) {
  const isFirst = entry.type.endsWith('.created');
  const fields = (
    <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
      {entry.differences.map((difference) =>
        isFirst ? (
          <FirstValue key={difference.field} difference={difference} />
        ) : (
          <FieldDifference key={difference.field} difference={difference} />
        ),
      )}
    </dl>
  );
  if (entry.differences.length === 0) return null;
  if (!isFirst) return fields;
  return (
    <details>
      <summary className="text-muted text-sm">{summary}</summary>
      <div className="mt-1.5">{fields}</div>
    </details>
  );
}
