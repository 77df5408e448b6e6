import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { DigestForm } from '@/components/watch/digest-form';
import { WatchList } from '@/components/watch/watch-list';
import { localeHref } from '@/lib/i18n/href';
import { listWatches } from '@/lib/usecases/watch/list-watches';
import { readDigest } from '@/lib/usecases/watch/read-digest';
import { read } from '@/lib/web/read';
import { changeDigestAction, unwatchSubjectAction, watchSubjectAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('watch');
  return { title: t('title') };
}

/** What the reader watches. */
export default async function WatchesPage() {
  const t = await getTranslations('watch');
  const activity = await getTranslations('activity');
  const locale = await getLocale();
  const [watches, digest] = await Promise.all([read(listWatches, {}), read(readDigest, {})]);
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
      <div className="page-body flex flex-col gap-9">
        <WatchList watches={watches} watch={watchSubjectAction} unwatch={unwatchSubjectAction} />
        <DigestForm frequency={digest.frequency} change={changeDigestAction} />
      </div>
    </>
  );
}
