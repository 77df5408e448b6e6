import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import { checkMessage } from '@/lib/domain/message-checks/check-message';
import type { CheckId } from '@/lib/domain/message-checks/message-check';
import { languageName } from '../code/language-name';
import { Icon, type IconName } from '../ui/icon';
import { checkExamples, exampleMessage } from './check-examples';
import { checkTexts, findingSentence } from './check-texts';
import { PlacedText } from './placed-text';

/** A text that a check finds fault with and what it says of it, and the text as it should be. */
export function CheckExample({ id }: { id: CheckId }) {
  const t = useTranslations('checkList');
  const reader = useLocale();
  const texts = checkTexts(useMessages(), reader);
  const example = checkExamples[id];
  const { source, locale, wrong, right, glossary = [], maxLength } = example;
  const finding = checkMessage(exampleMessage(example, wrong)).find((each) => each.id === id);
  return (
    <figure className="mt-3 border-line border-s-2 ps-4">
      <figcaption className="mb-2 text-muted text-sm">
        {t('example', { language: languageName(locale, reader) })}
        {glossary.map((term) => (
          <span key={term.term}> {t('note.glossary', term)}</span>
        ))}
        {maxLength !== undefined && <span> {t('note.limit', { limit: maxLength })}</span>}
      </figcaption>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
        {source !== null && (
          <Row label={t('source')}>
            <Written locale={SOURCE_LOCALE}>{source}</Written>
          </Row>
        )}
        <Row label={t('wrong')} icon="close">
          <Written locale={locale}>
            <PlacedText text={wrong} at={finding?.at ?? null} />
          </Written>
          {finding && <span className="block text-muted text-sm">{findingSentence(finding, texts)}</span>}
        </Row>
        <Row label={t('right')} icon="check">
          <Written locale={locale}>{right}</Written>
        </Row>
      </dl>
    </figure>
  );
}

function Row({ label, icon, children }: { label: string; icon?: IconName; children: ReactNode }) {
  return (
    <>
      <dt className="flex items-center gap-1 self-start text-muted text-sm max-sm:mt-1">
        {icon && <Icon name={icon} size="sm" />}
        {label}
      </dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** As it is typed: in mono, since a placeholder or a mark is what matters. */
function Written({ locale, children }: { locale: string; children: ReactNode }) {
  return (
    <span lang={locale} dir="auto" className="block whitespace-pre-wrap [overflow-wrap:anywhere]">
      <code>{children}</code>
    </span>
  );
}
