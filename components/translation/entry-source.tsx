import { useTranslations } from 'next-intl';
import { codePath } from '@/lib/domain/code';
import { differencesOf } from '@/lib/domain/difference';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';
import { MessageText } from '../code/message-text';
import { FieldDifference } from '../history/field-difference';
import { UseText } from './use-text';

type Props = { entry: TranslationEntry; reader: Locale; field: string };

/** What is to be translated, with all that helps to understand it. */
export function EntrySource({ entry, reader, field }: Props) {
  const t = useTranslations('translation');
  const { code, source, scheme, translation } = entry;
  const [changed] = source.madeFrom
    ? differencesOf({ message: { from: source.madeFrom.text, to: source.text } })
    : [];
  return (
    <section aria-labelledby="source" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="source" className="font-semibold">
          {t('source')}
        </h2>
        {entry.may.save && (
          <UseText field={field} text={source.text} label={t('copySource')} shortcut="Alt+C" />
        )}
      </div>
      <p lang="en" className="text-lg">
        <MessageText style={scheme.messageStyle} text={source.text} parameters={code.parameters} />
      </p>
      {hasBranches(source.text, scheme.messageStyle) && (
        <pre className="overflow-x-auto whitespace-pre-wrap text-muted text-sm" lang="en">
          {source.text}
        </pre>
      )}
      {translation.outdated && changed && (
        <dl className="grid gap-x-4 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
          <FieldDifference difference={changed} />
        </dl>
      )}
      <dl className="entry-facts">
        {code.title && <Fact name={t('codeTitle')} text={code.title} />}
        {code.description && <Fact name={t('description')} text={code.description} />}
        {code.action && <Fact name={t('action')} text={code.action} />}
        {code.parameters.map(({ name, description, example, echoesUserInput }) => (
          <Fact
            key={name}
            name={name}
            text={[description, example && t('example', { example }), echoesUserInput && t('echoes')]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </dl>
      <p>
        <a href={localeHref(reader, codePath(code.scheme, code.code))} className="link text-sm">
          {t('toCode')}
        </a>
      </p>
    </section>
  );
}

function hasBranches(text: string, style: TranslationEntry['scheme']['messageStyle']): boolean {
  return style === 'icu' && /,\s*(plural|select|selectordinal)\s*,/.test(text);
}

function Fact({ name, text }: { name: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd lang="en">{text}</dd>
    </>
  );
}
