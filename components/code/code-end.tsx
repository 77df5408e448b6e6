import { useLocale, useTranslations } from 'next-intl';
import { type Code, codePath } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { Note } from '../ui/note';
import { RelativeTime } from '../ui/relative-time';

type Props = {
  code: Pick<Code, 'scheme' | 'status' | 'replacedBy'>;
  reason: string | null;
  since: Date | null;
};

/** Says of a code that is not to be used any more what to use instead. */
export function CodeEnd({ code, reason, since }: Props) {
  const t = useTranslations('code');
  const locale = useLocale();
  if (code.status !== 'deprecated' && code.status !== 'retired') return null;
  const { replacedBy } = code;
  return (
    <Note>
      <p className="font-semibold">
        {t(`end.${code.status}`)}
        {since && (
          <span className="font-normal text-muted">
            {' '}
            <RelativeTime time={since} />
          </span>
        )}
      </p>
      {reason && <p>{reason}</p>}
      <p>
        {replacedBy === null
          ? t('end.noReplacement')
          : t.rich('end.replacement', {
              code: () => (
                <a href={localeHref(locale, codePath(code.scheme, replacedBy))} className="link">
                  <code>{replacedBy}</code>
                </a>
              ),
            })}
      </p>
    </Note>
  );
}
