import { getLocale, getTranslations } from 'next-intl/server';
import { subjectPath, writeSubject } from '@/lib/domain/subject';
import type { Watchable } from '@/lib/domain/watch';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import type { FormAction } from '../ui/form-answer';
import { LinkButton } from '../ui/link-button';
import { WatchForm } from './watch-form';

type Watched = {
  readonly type: Watchable;
  readonly scheme: string;
  readonly name: string;
  readonly title: string | null;
};

type Props = { watches: readonly Watched[]; watch: FormAction; unwatch: FormAction };

/** All that somebody watches, each to be let go. */
export async function WatchList({ watches, watch, unwatch }: Props) {
  const t = await getTranslations('watch');
  const locale = await getLocale();
  if (watches.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        action={<LinkButton href={localeHref(locale, '/prefixes')}>{t('prefixes')}</LinkButton>}
      >
        {t('noneWhy')}
      </EmptyState>
    );
  }
  return (
    <ul className="flex max-w-4xl flex-col">
      {watches.map(({ type, scheme, name, title }) => {
        const path = subjectPath({ subjectType: type, subjectName: name, scheme }) ?? '/';
        const subject = writeSubject({ type, scheme, name });
        return (
          <li
            key={subject}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-2"
          >
            <div className="min-w-0">
              <a href={localeHref(locale, path)} className="link-quiet font-mono">
                {name}
              </a>{' '}
              <span className="[overflow-wrap:anywhere]">{title}</span>
              <p className="text-muted text-sm">
                {scheme}
                {type === 'prefix' && ` · ${t('withCodes')}`} ·{' '}
                <a
                  href={localeHref(locale, `/activity?${new URLSearchParams({ subject })}`)}
                  className="link"
                >
                  {t('happened')}
                </a>
              </p>
            </div>
            <WatchForm type={type} scheme={scheme} name={name} watched watch={watch} unwatch={unwatch} />
          </li>
        );
      })}
    </ul>
  );
}
