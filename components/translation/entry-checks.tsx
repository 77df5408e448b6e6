import { useTranslations } from 'next-intl';
import { messageChecks } from '@/lib/domain/message-checks/message-check';
import type { TranslationEntry } from '@/lib/domain/translation-entry';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { SubmitButton } from '../ui/submit-button';
import type { CheckTexts } from './check-texts';
import { entryName } from './queue-address';

type Props = {
  entry: TranslationEntry;
  texts: CheckTexts;
  dismiss: FormAction;
  restore: FormAction;
  formTexts: FormTexts;
};

/** Warnings of the saved text that may be said not to hold here, and those of which somebody said so. */
export function EntryChecks({ entry, texts, dismiss, restore, formTexts }: Props) {
  const t = useTranslations('translation');
  const { translation, dismissals, may } = entry;
  const living = messageChecks
    .filter(({ severity }) => severity === 'warning')
    .filter(({ id }) => translation.checks.some((one) => one.id === id && !one.dismissed));
  if (dismissals.length === 0 && (living.length === 0 || !may.save)) return null;
  const name = (id: string) => texts.checks[id]?.name ?? id;
  const named = (check: string) => (
    <>
      <HiddenField name="scheme" value={translation.scheme} />
      <HiddenField name="code" value={translation.code} />
      <HiddenField name="locale" value={translation.locale} />
      <HiddenField name="check" value={check} />
    </>
  );
  return (
    <section aria-labelledby="dismissing" className="flex flex-col gap-2 text-sm">
      <h2 id="dismissing" className="font-semibold">
        {t('warnings')}
      </h2>
      {may.save &&
        living.map(({ id }, place) => (
          <details key={id}>
            <summary aria-keyshortcuts={place === 0 ? 'Alt+X' : undefined}>
              {t('dismiss', { check: name(id) })}
            </summary>
            <Form
              id={`dismiss-${id}-${entryName(translation)}`}
              action={dismiss}
              labels={{ reason: t('dismissReason') }}
              texts={formTexts}
              className="mt-2"
            >
              {named(id)}
              <TextField name="reason" maxLength={500} />
              <div className="form-actions">
                <SubmitButton size="small" variant="plain">
                  {t('dismissIt')}
                </SubmitButton>
              </div>
            </Form>
          </details>
        ))}
      {dismissals.map(({ check, reason, author }) => (
        <div key={check} className="flex flex-wrap items-baseline gap-x-3">
          <p>
            {t('dismissed', { check: name(check), name: author.name || t('portal') })}
            {reason && <q className="ms-2">{reason}</q>}
          </p>
          {may.save && (
            <Form
              id={`restore-${check}-${entryName(translation)}`}
              action={restore}
              labels={{}}
              texts={formTexts}
              className="form-inline"
            >
              {named(check)}
              <SubmitButton size="small" variant="quiet">
                {t('restore')}
              </SubmitButton>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}
