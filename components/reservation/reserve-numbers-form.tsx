import { getFormatter, getTranslations } from 'next-intl/server';
import type { NumberReservation } from '@/lib/domain/reservation';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import { StepForm } from '../ui/step-form';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  place: { readonly scheme: string; readonly prefix: string; readonly category: string | null };
  /** The number that a range could begin at. */
  next: number | null;
  /** How many digits a number has. */
  digits: number;
  /** What is held of this counter. */
  held: readonly NumberReservation[];
  actions: Readonly<Record<'reserve' | 'end', FormAction>>;
};

/** Holds a range of numbers until a date, and gives back one that is held. */
export async function ReserveNumbersForm({ place, next, digits, held, actions }: Props) {
  const t = await getTranslations('reserve');
  const format = await getFormatter();
  const texts = await getFormTexts();
  const labels = {
    from: t('from'),
    to: t('to'),
    until: t('until'),
    reason: t('reason'),
    owner: t('owner'),
    id: t('range'),
  };
  const { category, ...prefix } = place;
  const padded = (number: number) => String(number).padStart(digits, '0');
  return (
    <div className="mt-3 print:hidden">
      {held.map(({ id, from, to, until, reason, by, owner }) => (
        <Form
          key={id}
          id={`end-${id}`}
          action={actions.end}
          labels={labels}
          texts={texts}
          className="reserved-range"
        >
          <HiddenField name="id" value={id} />
          <span className="min-w-0">
            <code className="font-medium">
              {padded(from)}–{padded(to)}
            </code>{' '}
            {t('held', {
              until: format.dateTime(new Date(until), 'day'),
              who: owner?.name ?? by ?? '–',
              reason,
            })}
          </span>
          <SubmitButton variant="plain" size="small" aria-label={t('endRange', { range: `${from}–${to}` })}>
            {t('end')}
          </SubmitButton>
        </Form>
      ))}
      <StepForm
        key={held.length}
        id={`reserve-${place.prefix}-${category ?? ''}`}
        title={t('title')}
        carried={category === null ? prefix : { ...prefix, category }}
        labels={labels}
        texts={texts}
        submit={t('submit')}
        action={actions.reserve}
      >
        <p className="max-w-prose text-muted">{t('why')}</p>
        <div className="flex flex-wrap gap-4">
          <TextField name="from" value={next} inputMode="numeric" maxLength={9} code required />
          <TextField name="to" inputMode="numeric" maxLength={9} code required />
          <TextField name="until" type="date" help={t('untilHelp')} required />
        </div>
        <TextField name="reason" maxLength={500} required />
        <TextField name="owner" help={t('ownerHelp')} code maxLength={60} />
      </StepForm>
    </div>
  );
}
