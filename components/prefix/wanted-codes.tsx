import { useTranslations } from 'next-intl';
import { RelativeTime } from '../ui/relative-time';
import { Section } from '../ui/section';
import { SimpleTable } from '../ui/simple-table';

type Wanted = { readonly code: string; readonly times: number; readonly lastAt: Date };

/** Codes under the prefix that people looked for and that nobody has registered. */
export function WantedCodes({ codes }: { codes: readonly Wanted[] }) {
  const t = useTranslations('prefix.wanted');
  return (
    <Section id="wanted" title={t('title')}>
      {codes.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <>
          <p className="mb-2 text-muted">{t('means')}</p>
          <SimpleTable
            caption={t('title')}
            columns={[{ label: t('code') }, { label: t('times'), align: 'end' }, { label: t('last') }]}
            rows={codes.map(({ code, times, lastAt }) => ({
              key: code,
              cells: [<code key="code">{code}</code>, times, <RelativeTime key="last" time={lastAt} />],
            }))}
          />
        </>
      )}
    </Section>
  );
}
