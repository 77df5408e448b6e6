import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { WatchList } from '@/components/watch/watch-list';
import { localeHref } from '@/lib/i18n/href';
import { listWatches } from '@/lib/usecases/watch/list-watches';
import { read } from '@/lib/web/read';
import { unwatchSubjectAction, watchSubjectAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('watch');
  return { title: t('title') };
}

/** What the reader watches. */
export default async function WatchesPage() {
  const t = await getTranslations('watch');
  const activity = await getTranslations('activity');
  const locale = await getLocale();
  const watches = await read(listWatches, {});
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/activity?watched=me'), label: activity('watched') }]}
        title={t('title')}
        actions={
          <LinkButton href={localeHref(locale, '/activity?watched=me')}>
            {activity('watchedTitle')}
          </LinkButton>
        }
      />
      <div className="page-body">
        <WatchList watches={watches} watch={watchSubjectAction} unwatch={unwatchSubjectAction} />
      </div>
    </>
  );
}
