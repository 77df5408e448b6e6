import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type PrefixRequest, requestPath, subjectValue } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';

type Props = {
  requests: readonly Pick<PrefixRequest, 'id' | 'subject' | 'expiresAt'>[];
  /** How many more there are. */
  more: number;
  /** Where they are all listed. */
  allHref: string;
};

/** Prefixes that are not registered and yet not free, since somebody has asked for them. */
export function HeldPrefixes({ requests, more, allHref }: Props) {
  const t = useTranslations('prefixes');
  const locale = useLocale();
  const format = useFormatter();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="held" className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <h2 id="held" className="text-muted text-sm">
        {t('held')}
      </h2>
      {requests.map(({ id, subject, expiresAt }) => (
        <a
          key={id}
          href={localeHref(locale, requestPath(id))}
          data-tip={t('heldUntil', {
            title: subject.kind === 'prefix' ? subject.title : '',
            until: format.dateTime(new Date(expiresAt), 'exact'),
          })}
          className="chip"
        >
          <code className="segment segment-prefix">{subjectValue(subject)}</code>
        </a>
      ))}
      {more > 0 && (
        <a href={allHref} className="link text-sm">
          {t('heldMore', { count: more })}
        </a>
      )}
    </section>
  );
}
