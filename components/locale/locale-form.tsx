import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { languageName } from '../code/language-name';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, SelectField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { LivePreview } from '../ui/live-preview';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  /** Null: a new one. */
  language: Locale | null;
  /** Languages that a text may be taken from. */
  others: readonly string[];
  cancelHref: string;
  action: FormAction;
  /** What is known of the language that is typed; shown beside a new one. */
  preview: ((form: FormData) => Promise<ReactNode>) | null;
};

/** Languages that many speak, to be chosen from; any other tag may be typed. */
const common =
  'ar bg bn cs da de el es fa fi fr he hi hr hu id it ko lt lv ms nb nl pl pt pt-BR ro ru sk sl sr sv sw th tr uk ur vi zh-Hans zh-Hant';

/** A language that messages are written in: what it is, and where a text comes from that it does not have. */
export async function LocaleForm({ language, others, cancelHref, action, preview }: Props) {
  const t = await getTranslations('localeForm');
  const reader = await getLocale();
  return (
    <Form
      id="language"
      action={action}
      labels={{ tag: t('tag'), fallback: t('fallback'), maxLength: t('maxLength') }}
      texts={await getFormTexts()}
    >
      {language === null ? (
        <>
          <TextField name="tag" help={t('tagHelp')} list="language-tags" code required maxLength={20} />
          <datalist id="language-tags">
            {common.split(' ').map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, reader)}
              </option>
            ))}
          </datalist>
          {preview && (
            <LivePreview preview={preview} label={t('known')}>
              <p className="text-muted text-sm">{t('knownHelp')}</p>
            </LivePreview>
          )}
        </>
      ) : (
        <>
          <HiddenField name="tag" value={language.tag} />
          <HiddenField name="version" value={language.version} />
        </>
      )}
      <SelectField
        name="fallback"
        help={t('fallbackHelp')}
        value={language?.fallback}
        options={[
          { value: '', label: t('noFallback') },
          ...others.map((tag) => ({ value: tag, label: `${languageName(tag, reader)} (${tag})` })),
        ]}
      />
      <TextField
        name="maxLength"
        help={t('maxLengthHelp')}
        value={language?.maxLength}
        inputMode="numeric"
        maxLength={4}
        className="max-w-32"
      />
      <div className="form-actions">
        <SubmitButton>
          {language === null ? t('add') : t('change', { language: languageName(language.tag, reader) })}
        </SubmitButton>
        <LinkButton href={cancelHref} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
