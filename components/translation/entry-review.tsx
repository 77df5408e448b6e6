import { useTranslations } from 'next-intl';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { SubmitButton } from '../ui/submit-button';
import { entryName } from './queue-address';

type Props = {
  entry: TranslationEntry;
  next: string | null;
  action: FormAction;
  formTexts: FormTexts;
};

/** A verdict on the text as it was saved, for who may review the locale. */
export function EntryReview({ entry, next, action, formTexts }: Props) {
  const t = useTranslations('translation');
  const { translation, source, may } = entry;
  const waits = translation.state !== 'missing' && translation.state !== 'draft';
  if (!may.review || !waits) return null;
  return (
    <section aria-labelledby="review" className="flex flex-col gap-2">
      <h2 id="review" className="font-semibold">
        {t('review')}
      </h2>
      <Form
        id={`review-${entryName(translation)}`}
        action={action}
        labels={{ comment: t('reviewComment'), verdict: t('review') }}
        texts={formTexts}
        done={
          <p role="status" className="badge badge-good">
            {t('reviewed')}
          </p>
        }
      >
        <HiddenField name="scheme" value={translation.scheme} />
        <HiddenField name="code" value={translation.code} />
        <HiddenField name="locale" value={translation.locale} />
        <HiddenField name="version" value={translation.version} />
        <HiddenField name="sourceRevision" value={source.revision} />
        <input type="hidden" name="next" value={next ?? ''} />
        <AreaField name="comment" rows={2} help={t('reviewCommentHelp')} />
        <div className="form-actions">
          {may.approveThis && (translation.state !== 'approved' || translation.outdated) && (
            <SubmitButton name="verdict" value="approve" variant="plain" aria-keyshortcuts="Alt+A">
              {t(next === null ? 'approve' : 'approveNext')}
            </SubmitButton>
          )}
          {translation.state !== 'rejected' && (
            <SubmitButton name="verdict" value="reject" variant="danger" aria-keyshortcuts="Alt+J">
              {t(next === null ? 'reject' : 'rejectNext')}
            </SubmitButton>
          )}
        </div>
        {!may.approveThis && <p className="text-muted text-sm">{t('ownText')}</p>}
      </Form>
    </section>
  );
}
