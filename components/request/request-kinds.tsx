import { useTranslations } from 'next-intl';
import { type RequestKind, requestKinds } from '@/lib/domain/request';
import { TabLinks } from '../ui/tab-links';

type Props = { path: string; search: URLSearchParams; chosen: RequestKind };

/** What one asks for; where it is to be goes along from one to the other. */
export function RequestKinds({ path, search, chosen }: Props) {
  const t = useTranslations('requestForm');
  const place = ['scheme', 'prefix'].flatMap((name) => search.getAll(name).map((value) => [name, value]));
  return (
    <TabLinks
      label={t('kinds')}
      className="mb-6"
      tabs={requestKinds.map((kind) => ({
        href: `${path}?${new URLSearchParams([['kind', kind], ...place])}`,
        label: t(`kind.${kind}`),
        chosen: kind === chosen,
      }))}
    />
  );
}
