import { useLocale, useTranslations } from 'next-intl';
import type { Parameter } from '@/lib/domain/code';
import type { JsonValue } from '@/lib/domain/envelope/json-value';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import { CopyButton } from '../ui/copy-button';
import { Field } from '../ui/field';
import { JsonView } from '../ui/json-view';
import { LiveForm } from '../ui/live-form';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TabLinks } from '../ui/tab-links';
import { TextInput } from '../ui/text-input';
import { languageName } from './language-name';
import { ParameterChip } from './message-text';

/** A way of sending the code: a version of its scheme's envelope, or problem details. */
export type ResponseChoice = { readonly href: string; readonly label: string; readonly chosen: boolean };

type Props = {
  /** Of the code's page. */
  path: string;
  choices: readonly ResponseChoice[];
  /** What the form must keep of the address. */
  kept: readonly (readonly [string, string])[];
  parameters: readonly Parameter[];
  /** As they were typed. */
  given: Readonly<Record<string, string>>;
  locales: readonly string[];
  locale: string | null;
  /** "404 Not Found", and the media type where the format settles it. */
  head: readonly string[];
  body: JsonValue;
};

/** What exactly the client receives, with arguments and language to try. */
export function CodeResponse(props: Props) {
  const { path, choices, kept, parameters, given, locales, locale, head, body } = props;
  const t = useTranslations('code.response');
  const reader = useLocale();
  const text = JSON.stringify(body, null, 2);
  return (
    <Section
      id="response"
      title={t('title')}
      aside={
        <span className="print:hidden">
          <CopyButton text={text} label={t('copy')} done={t('copied')} />
        </span>
      }
    >
      <TabLinks label={t('formats')} tabs={choices} className="-mt-1 mb-3" />
      <LiveForm
        action={`${path}#response`}
        className="mb-3 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 print:hidden"
      >
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {parameters.map(({ name, description, example }) => (
          <Field
            key={name}
            id={`arg-${name}`}
            label={
              <>
                <ParameterChip name={name} /> <span className="font-normal">{description}</span>
              </>
            }
          >
            {(control) => (
              <TextInput
                name={`arg.${name}`}
                defaultValue={given[name]}
                placeholder={example ?? undefined}
                maxLength={500}
                {...control}
              />
            )}
          </Field>
        ))}
        <Field id="response-locale" label={t('locale')}>
          {(control) => (
            <Select
              name="locale"
              defaultValue={locale ?? reader}
              options={[...new Set([SOURCE_LOCALE, ...locales])].map((tag) => ({
                value: tag,
                label: languageName(tag, reader),
              }))}
              {...control}
            />
          )}
        </Field>
        <button type="submit" className="button justify-self-start [@media(scripting:enabled)]:hidden">
          {t('show')}
        </button>
      </LiveForm>
      {head.length > 0 && <p className="mb-1.5 font-mono text-muted text-sm">{head.join(' · ')}</p>}
      <div className="[&_pre]:whitespace-pre-wrap [&_pre]:[overflow-wrap:anywhere]">
        <JsonView value={body} label={t('title')} />
      </div>
    </Section>
  );
}
