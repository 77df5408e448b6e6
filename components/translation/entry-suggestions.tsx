import { useTranslations } from 'next-intl';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { MessageText } from '../code/message-text';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { RelativeTime } from '../ui/relative-time';
import { SubmitButton } from '../ui/submit-button';
import { Part } from './entry-aside';
import { UseText } from './use-text';

type Props = {
  entry: TranslationEntry;
  field: string;
  accept: FormAction;
  dismiss: FormAction;
  formTexts: FormTexts;
};

/** What others propose, to be taken as it is, taken into the field, or put aside. */
export function EntrySuggestions({ entry, field, accept, dismiss, formTexts }: Props) {
  const t = useTranslations('translation');
  const { suggestions, scheme, code, translation, may } = entry;
  if (suggestions.length === 0) return null;
  return (
    <Part id="suggestions" title={t('suggestions')} none="" count={suggestions.length}>
      {suggestions.map(({ id, text, comment, author, createdAt }) => (
        <li key={id}>
          <p className="text-muted text-sm">
            {author.name} · <RelativeTime time={new Date(createdAt)} />
          </p>
          <p lang={translation.locale} dir="auto">
            <MessageText style={scheme.messageStyle} text={text} parameters={code.parameters} />
          </p>
          {comment && <p className="text-sm">{comment}</p>}
          {may.save && (
            <div className="flex flex-wrap items-center gap-1">
              <Form id={`accept-${id}`} action={accept} labels={{}} texts={formTexts} className="form-inline">
                <HiddenField name="id" value={id} />
                <SubmitButton size="small" variant="plain">
                  {t('accept')}
                </SubmitButton>
              </Form>
              <UseText field={field} text={text} label={t('use')} />
              <Form
                id={`dismiss-${id}`}
                action={dismiss}
                labels={{}}
                texts={formTexts}
                className="form-inline"
              >
                <HiddenField name="id" value={id} />
                <SubmitButton size="small" variant="quiet">
                  {t('dismissSuggestion')}
                </SubmitButton>
              </Form>
            </div>
          )}
        </li>
      ))}
    </Part>
  );
}
