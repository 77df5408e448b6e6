import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { Parameter } from '@/lib/domain/code';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { MessageStyle } from '@/lib/domain/message/message';
import type { CheckFinding } from '@/lib/domain/message-checks/message-check';
import type { WrittenState } from '@/lib/domain/translation';
import { localeHref } from '@/lib/i18n/href';
import { CheckFindings } from '../translation/check-findings';
import { checkTexts } from '../translation/check-texts';
import { entryAddress } from '../translation/queue-address';
import { TranslationStateBadges } from '../translation/translation-state';
import { Section } from '../ui/section';
import { languageName } from './language-name';
import { MessageText } from './message-text';

type Translation = {
  readonly locale: string;
  readonly text: string;
  readonly approvedText: string | null;
  readonly state: WrittenState;
  readonly outdated: boolean;
  readonly checks: readonly CheckFinding[];
};

type Props = {
  scheme: string;
  code: string;
  style: MessageStyle;
  message: string;
  /** What the checks find in the default message. */
  checks: readonly CheckFinding[];
  parameters: readonly Parameter[];
  translations: readonly Translation[];
  /** Languages that messages are written in. */
  locales: readonly string[];
};

/** The message in every language, the reader's first, each with how far it has come. */
export function CodeTranslations(props: Props) {
  const { scheme, code, style, message, checks, parameters, translations, locales } = props;
  const t = useTranslations('code.translations');
  const reader = useLocale();
  const texts = checkTexts(useMessages(), reader);
  const translated = (locale: string) => translations.some((translation) => translation.locale === locale);
  const ordered = locales
    .filter((locale) => locale !== SOURCE_LOCALE || translated(locale))
    .sort((a, b) => Number(b === reader) - Number(a === reader));
  return (
    <Section id="translations" title={t('title')}>
      <ul className="flex flex-col gap-4">
        {ordered.map((locale) => {
          const translation = translations.find((candidate) => candidate.locale === locale);
          return (
            <li key={locale}>
              <div className="flex flex-wrap items-baseline gap-x-3 text-sm">
                <a
                  href={localeHref(reader, entryAddress(locale, { scheme, code }))}
                  className="link-quiet font-semibold"
                >
                  {languageName(locale, reader)}
                </a>
                <TranslationStateBadges
                  state={translation?.state ?? 'missing'}
                  outdated={translation?.outdated ?? false}
                />
              </div>
              {translation && (
                <p lang={locale}>
                  <MessageText style={style} text={translation.text} parameters={parameters} />
                </p>
              )}
              {translation?.approvedText != null && translation.approvedText !== translation.text && (
                <p className="text-muted text-sm">
                  {t('served')}{' '}
                  <span lang={locale}>
                    <MessageText style={style} text={translation.approvedText} parameters={parameters} />
                  </span>
                </p>
              )}
              {translation && <CheckFindings findings={worthTelling(translation.checks)} texts={texts} />}
            </li>
          );
        })}
        <li>
          <p className="text-sm">
            <span className="font-semibold">{languageName(SOURCE_LOCALE, reader)}</span>{' '}
            <span className="ms-2 text-muted">{t('default')}</span>
          </p>
          <p lang={SOURCE_LOCALE}>
            <MessageText style={style} text={message} parameters={parameters} />
          </p>
          <CheckFindings findings={worthTelling(checks)} texts={texts} />
        </li>
      </ul>
    </Section>
  );
}

/** What is true of the code in every language is told with its meaning and its remedy. */
function worthTelling(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return findings.filter(({ id }) => id !== 'echoes-user-input' && id !== 'remedy-missing');
}
