import { useLocale, useTranslations } from 'next-intl';
import type { Code } from '@/lib/domain/code';
import type { ServedText } from '@/lib/domain/code-in-locale';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { MessageStyle } from '@/lib/domain/message/message';
import type { CheckFinding } from '@/lib/domain/message-checks/message-check';
import { Icon } from '../ui/icon';
import { Markdown } from '../ui/markdown';
import { MessageText } from './message-text';

type Props = {
  code: Code;
  style: MessageStyle;
  /** The message in the reader's language, or the default one. */
  served: ServedText;
  checks: readonly CheckFinding[];
};

/** What the code means: its message and what is written about it. Its title stands beside its number or name. */
export function CodeMeaning({ code, style, served, checks }: Props) {
  const t = useTranslations('code');
  const locale = useLocale();
  const { parameters } = code;
  const echo = checks.find(({ id }) => id === 'echoes-user-input');
  return (
    <section aria-label={t('meaning')} className="flex max-w-[75ch] flex-col gap-3">
      <p className="text-xl leading-normal" lang={served.locale ?? SOURCE_LOCALE}>
        <MessageText style={style} text={served.text} parameters={parameters} />
      </p>
      {served.locale !== null && (
        <p className="text-muted" lang={SOURCE_LOCALE}>
          <MessageText style={style} text={code.message} parameters={parameters} />
        </p>
      )}
      {served.locale === null && locale !== SOURCE_LOCALE && (
        <p className="text-muted text-sm">{t('untranslated')}</p>
      )}
      {code.description && <Markdown source={code.description} />}
      {echo && (
        <p className="flex items-baseline gap-2 text-warning">
          <Icon name="warning" size="sm" />
          <span>
            {t('echo', {
              parameters: String(echo.detail.parameters ?? ''),
              count: Number(echo.detail.count ?? 0),
            })}
          </span>
        </p>
      )}
    </section>
  );
}
