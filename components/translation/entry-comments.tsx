import { useTranslations } from 'next-intl';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { RelativeTime } from '../ui/relative-time';
import { SubmitButton } from '../ui/submit-button';
import { Part } from './entry-aside';
import { entryName } from './queue-address';

type Props = { entry: TranslationEntry; action: FormAction; formTexts: FormTexts };

/** What people say of a message in this language. */
export function EntryComments({ entry, action, formTexts }: Props) {
  const t = useTranslations('translation');
  const { comments, translation, may } = entry;
  return (
    <>
      <Part id="comments" title={t('comments')} none={t('commentsNone')} count={comments.length}>
        {comments.map(({ id, text, author, createdAt }) => (
          <li key={id}>
            <p className="text-muted text-sm">
              {author.name} · <RelativeTime time={new Date(createdAt)} />
            </p>
            <p className="whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </Part>
      {may.suggest && (
        <Form
          // Empty again once it is said.
          key={comments.length}
          id={`comment-${entryName(translation)}`}
          action={action}
          labels={{ text: t('comment') }}
          texts={formTexts}
        >
          <HiddenField name="scheme" value={translation.scheme} />
          <HiddenField name="code" value={translation.code} />
          <HiddenField name="locale" value={translation.locale} />
          <AreaField name="text" rows={2} required />
          <div className="form-actions">
            <SubmitButton size="small" variant="plain">
              {t('say')}
            </SubmitButton>
          </div>
        </Form>
      )}
    </>
  );
}
