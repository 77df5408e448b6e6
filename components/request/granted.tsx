import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { prefixPath } from '@/lib/domain/prefix';
import type { PrefixRequest } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { LinkButton } from '../ui/link-button';
import { Note } from '../ui/note';

type Props = {
  request: Pick<PrefixRequest, 'scheme' | 'subject'>;
  /** Whether the reader may register codes under it. */
  mayAllocate: boolean;
};

/** What came of a request that was granted, and the next step. */
export function Granted({ request: { scheme, subject }, mayAllocate }: Props) {
  const t = useTranslations('request.granted');
  const locale = useLocale();
  const thing = subject.kind === 'category' ? subject.value : subject.prefix;
  const href =
    subject.kind === 'category'
      ? `/schemes/${encodeURIComponent(scheme)}`
      : prefixPath(scheme, subject.prefix);
  const link = (text: ReactNode) => (
    <a href={localeHref(locale, href)} className="link">
      {text}
    </a>
  );
  return (
    <Note>
      <p>{t.rich(subject.kind, { thing, link })}</p>
      {subject.kind === 'prefix' && mayAllocate && (
        <p className="mt-2">
          <LinkButton
            href={localeHref(locale, `/codes/new?${new URLSearchParams({ scheme, prefix: subject.prefix })}`)}
            variant="primary"
            data-keys="n"
          >
            {t('allocate')}
          </LinkButton>
        </p>
      )}
    </Note>
  );
}
