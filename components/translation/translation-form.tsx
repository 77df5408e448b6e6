import { useTranslations } from 'next-intl';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { SubmitButton } from '../ui/submit-button';
import { entryName } from './queue-address';
import { TranslationFields, type TranslationTexts } from './translation-fields';
import type { Writing } from './writing';

type Props = {
  entry: TranslationEntry;
  writing: Writing;
  /** What readers call the locale. */
  language: string;
  /** The next entry of the queue, as its address; null at the end. */
  next: string | null;
  action: FormAction;
  formTexts: FormTexts;
  texts: TranslationTexts;
};

/** The id of the form of an entry: what is typed is kept under it. */
export function translationFormId({ translation }: Pick<TranslationEntry, 'translation'>): string {
  return `translation-${entryName(translation)}`;
}

/**
 * Writes the message of a code in a locale: saved, handed in, approved, or suggested by who may not save. One button
 * stays, the other goes on to what comes next.
 */
export function TranslationForm({ entry, writing, language, next, action, formTexts, texts }: Props) {
  const t = useTranslations('translation');
  const { translation, source, may } = entry;
  const id = translationFormId(entry);
  return (
    <Form
      id={id}
      action={action}
      labels={{ text: t('text', { language }), verdict: t('review') }}
      texts={formTexts}
      done={
        <p role="status" className="badge badge-good">
          {t(may.save ? 'saved' : 'suggested')}
        </p>
      }
    >
      <HiddenField name="scheme" value={translation.scheme} />
      <HiddenField name="code" value={translation.code} />
      <HiddenField name="locale" value={translation.locale} />
      <HiddenField name="version" value={translation.version} />
      <HiddenField name="sourceRevision" value={source.revision} />
      <input type="hidden" name="saved" value={translation.text ?? ''} />
      <input type="hidden" name="state" value={translation.state} />
      <input type="hidden" name="next" value={next ?? ''} />
      <TranslationFields key={id} value={translation.text ?? ''} writing={writing} texts={texts}>
        <div className="form-actions">
          {may.save && (
            <>
              <SubmitButton name="do" value="needs-review next" aria-keyshortcuts="Control+Enter">
                {t(next === null ? 'handIn' : 'handInNext')}
              </SubmitButton>
              {may.approveThis && (
                <SubmitButton
                  name="do"
                  value="approved next"
                  variant="plain"
                  aria-keyshortcuts="Control+Shift+Enter"
                >
                  {t(next === null ? 'approve' : 'approveNext')}
                </SubmitButton>
              )}
              {next !== null && (
                <SubmitButton name="do" value="needs-review" variant="plain" aria-keyshortcuts="Control+S">
                  {t('handIn')}
                </SubmitButton>
              )}
              <SubmitButton name="do" value="draft" variant="quiet" aria-keyshortcuts="Alt+S">
                {t('saveDraft')}
              </SubmitButton>
            </>
          )}
          {!may.save && may.suggest && (
            <SubmitButton name="do" value="suggest" aria-keyshortcuts="Control+Enter">
              {t('suggest')}
            </SubmitButton>
          )}
          {!may.save && !may.suggest && <Button aria-disabled="true">{t('signInToSuggest')}</Button>}
        </div>
      </TranslationFields>
    </Form>
  );
}
