import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Parameter } from '@/lib/domain/code';
import { codePath } from '@/lib/domain/code';
import type { MessageStyle } from '@/lib/domain/message/message';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { localeHref } from '@/lib/i18n/href';
import { languageName } from '../code/language-name';
import { MessageText } from '../code/message-text';
import { TranslationStateBadges } from './translation-state';
import { UseText } from './use-text';

type Props = {
  entry: TranslationEntry;
  /** The id of the field that takes a text. */
  field: string;
  /** The address of an entry in another locale. */
  hrefOf: (locale: string) => string;
};

/** What helps with a text: what similar messages were called, terms of the glossary, the same in other languages. */
export function EntryAside({ entry, field, hrefOf }: Props) {
  const t = useTranslations('translation');
  const reader = useLocale();
  const { scheme, code, memory, glossary, others, translation } = entry;
  const message = { style: scheme.messageStyle, parameters: code.parameters };
  return (
    <>
      <Part id="memory" title={t('memory')} none={t('memoryNone')} count={memory.length}>
        {memory.map(({ scheme: slug, code: other, source, text, likeness }) => (
          <li key={`${slug}/${other}`}>
            <p className="text-muted text-sm" lang="en">
              <span className="tabular-nums">{t('likeness', { likeness })}</span>{' '}
              <a href={localeHref(reader, codePath(slug, other))} className="font-mono">
                {other}
              </a>{' '}
              {source}
            </p>
            <Message {...message} text={text} lang={translation.locale} />
            {entry.may.suggest && <UseText field={field} text={text} label={t('use')} />}
          </li>
        ))}
      </Part>
      <Part id="glossary" title={t('glossary')} none={t('glossaryNone')} count={glossary.length}>
        {glossary.map(({ id, term, translation: called, note }) => (
          <li key={id}>
            <span lang="en">{term}</span> <span aria-hidden="true">→</span>{' '}
            <b lang={translation.locale}>{called}</b>
            {note && <span className="block text-muted text-sm">{note}</span>}
          </li>
        ))}
      </Part>
      <Part id="others" title={t('others')} none={t('othersNone')} count={others.length}>
        {others.map(({ locale, text, state, outdated }) => (
          <li key={locale}>
            <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
              <a href={hrefOf(locale)} className="font-semibold">
                {languageName(locale, reader)}
              </a>
              <TranslationStateBadges state={state} outdated={outdated} />
            </p>
            <Message {...message} text={text} lang={locale} />
          </li>
        ))}
      </Part>
    </>
  );
}

function Message(props: {
  style: MessageStyle;
  parameters: readonly Parameter[];
  text: string;
  lang: string;
}) {
  const { style, parameters, text, lang } = props;
  return (
    <p lang={lang} dir="auto">
      <MessageText style={style} text={text} parameters={parameters} />
    </p>
  );
}

type PartProps = { id: string; title: string; none: string; count: number; children: ReactNode };

/** A list beside the text, with its heading; what it is for where it has nothing. */
export function Part({ id, title, none, count, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {count === 0 ? (
        <p className="text-muted text-sm">{none}</p>
      ) : (
        <ul className="flex flex-col gap-3">{children}</ul>
      )}
    </section>
  );
}
