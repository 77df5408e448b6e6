import { useLocale, useTranslations } from 'next-intl';
import { type Code, codePath, partsOf } from '@/lib/domain/code';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { MessageStyle } from '@/lib/domain/message/message';
import { readable } from '@/lib/domain/message/readable';
import type { Grammar } from '@/lib/domain/scheme/segment';
import { segmentTexts } from '@/lib/domain/scheme/segment-text';
import { localeHref } from '@/lib/i18n/href';
import { draftSpan } from '../code/draft-span';
import { CodeSegments } from '../scheme/code-segments';
import { LifecycleBadge } from '../scheme/lifecycle-badge';
import { LinkButton } from '../ui/link-button';
import { Section } from '../ui/section';

type Props = {
  codes: readonly Code[];
  total: number;
  grammar: Grammar;
  messageStyle: MessageStyle;
  /** The list of all of them. */
  listHref: string;
};

/** The first codes of a prefix, and the way to all of them. */
export function PrefixCodes({ codes, total, grammar, messageStyle, listHref }: Props) {
  const t = useTranslations('prefix');
  const lifecycle = useTranslations('lifecycle');
  const locale = useLocale();
  return (
    <Section
      id="codes"
      title={t('codes', { count: total })}
      aside={
        total > 0 && (
          <LinkButton href={listHref} size="small">
            {t('allCodes')}
          </LinkButton>
        )
      }
    >
      {codes.length === 0 ? (
        <p className="text-muted">{t('noCodes')}</p>
      ) : (
        <ul className="grid grid-cols-[fit-content(20rem)_1fr] divide-y divide-line border-line border-y max-sm:block">
          {codes.map((code) => (
            <li key={code.code} className="col-span-2 grid grid-cols-subgrid max-sm:block">
              <a
                href={localeHref(locale, codePath(code.scheme, code.code))}
                className="col-span-2 grid grid-cols-subgrid gap-x-6 px-1.5 py-2 hover:bg-hover max-sm:block"
              >
                <span className="block">
                  <CodeSegments
                    spans={segmentTexts(grammar, partsOf(code, grammar)) ?? [draftSpan(code)]}
                    struck={code.status === 'retired'}
                  />
                </span>
                <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
                  <span>
                    {code.title && code.title !== code.message && (
                      <span className="font-medium">{code.title}: </span>
                    )}
                    <span lang={code.messageLocale ?? SOURCE_LOCALE}>
                      {readable(messageStyle, code.message, code.messageLocale ?? SOURCE_LOCALE)}
                    </span>
                  </span>
                  {code.status !== 'active' && (
                    <span className="text-sm">
                      <LifecycleBadge status={code.status} label={lifecycle(code.status)} />
                    </span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
