import { useLocale, useTranslations } from 'next-intl';
import { type PrefixRequest, requestPath } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { Note } from '../ui/note';

/** On the page of a prefix: what somebody has asked for it, and nobody has decided yet. */
export function OpenRequests({ requests }: { requests: readonly Pick<PrefixRequest, 'id' | 'subject'>[] }) {
  const t = useTranslations('prefix.openRequest');
  const locale = useLocale();
  return requests.map(({ id, subject: { kind } }) => {
    if (kind !== 'ownership' && kind !== 'retirement') return null;
    return (
      <Note key={id}>
        {t.rich(kind, {
          link: (text) => (
            <a href={localeHref(locale, requestPath(id))} className="link">
              {text}
            </a>
          ),
        })}
      </Note>
    );
  });
}
