import { getTranslations } from 'next-intl/server';
import type { Term } from '@/lib/domain/translation-entry';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  locale: string;
  /** Null: a new one. */
  term: Term | null;
  cancelHref: string;
  action: FormAction;
};

/** What a word of the default messages is called in a language. */
export async function TermForm({ locale, term, cancelHref, action }: Props) {
  const t = await getTranslations('glossary');
  return (
    <Form
      id="term"
      action={action}
      labels={{ term: t('term'), translation: t('translation'), note: t('note') }}
      texts={await getFormTexts()}
    >
      {term === null ? (
        <HiddenField name="locale" value={locale} />
      ) : (
        <>
          <HiddenField name="id" value={term.id} />
          <HiddenField name="version" value={term.version} />
        </>
      )}
      <TextField name="term" help={t('termHelp')} value={term?.term} lang="en" required maxLength={120} />
      <TextField
        name="translation"
        value={term?.translation}
        lang={locale}
        dir="auto"
        required
        maxLength={120}
      />
      <AreaField name="note" help={t('noteHelp')} value={term?.note} rows={2} />
      <div className="form-actions">
        <SubmitButton>{term === null ? t('add') : t('change', { term: term.term })}</SubmitButton>
        <LinkButton href={cancelHref} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
