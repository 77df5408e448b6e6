import { getTranslations } from 'next-intl/server';
import { messageChanges } from '@/lib/domain/code';
import { fieldName } from '@/lib/domain/event-sentence';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, SelectField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';
import type { Entry } from './entry';

/** How the earlier states of a thing are brought back. */
export type Restoring = {
  action: FormAction;
  /** What names the thing, by field of the form. */
  thing: Readonly<Record<string, string>>;
  /** The fields that can be put back one by one. */
  fields: readonly string[];
};

type Props = Restoring & {
  entry: Entry;
  /** The newest: everything is as it was after it. */
  isNewest: boolean;
};

/** Puts single fields back as they were before a change, or everything as it was after it. */
export async function RestoreForm({ entry, isNewest, action, thing, fields }: Props) {
  const t = await getTranslations('history.restore');
  const activity = await getTranslations('activity');
  const isFirst = entry.type.endsWith('.created');
  const offered = isFirst ? [] : entry.differences.filter(({ field }) => fields.includes(field));
  if (offered.length === 0 && isNewest) return null;
  const changes = await getTranslations('editCode.change');
  return (
    <details>
      <summary className="text-muted text-sm">{t('open')}</summary>
      <Form
        id={`restore-${entry.id}`}
        action={action}
        labels={{ messageChange: t('messageChange') }}
        texts={await getFormTexts()}
        className="mt-2"
      >
        {Object.entries(thing).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <HiddenField name="event" value={entry.id} />
        {fields.includes('message') && (
          <SelectField
            name="messageChange"
            help={t('messageChangeHelp')}
            value="wording"
            required
            options={messageChanges.map((value) => ({ value, label: changes(value) }))}
          />
        )}
        <div className="form-actions">
          {offered.map(({ field }) => (
            <SubmitButton key={field} variant="plain" size="small" name="fields" value={field}>
              {t('field', { field: fieldName(activity, field) })}
            </SubmitButton>
          ))}
          {!isNewest && (
            <SubmitButton variant="plain" size="small" name="state" value="after">
              {t('all')}
            </SubmitButton>
          )}
        </div>
      </Form>
    </details>
  );
}
