import { getTranslations } from 'next-intl/server';
import type { OwnerReference } from '@/lib/domain/code';
import { getFormTexts } from '../fault/form-texts';
import { OwnerChoices } from '../owner/owner-choices';
import type { FormAction } from '../ui/form-answer';
import { SelectField, TextField } from '../ui/form-field';
import { StepForm } from '../ui/step-form';

type Props = {
  schemes: readonly { slug: string; name: string }[];
  /** Chosen at first. */
  scheme: string | undefined;
  owners: readonly OwnerReference[];
  action: FormAction;
};

/** Holds a prefix that is not registered yet until a date. */
export async function ReservePrefixForm({ schemes, scheme, owners, action }: Props) {
  const t = await getTranslations('reservedPrefixes');
  const reserve = await getTranslations('reserve');
  return (
    <StepForm
      id="reserve-prefix"
      title={t('reserve')}
      carried={{}}
      labels={{
        scheme: t('scheme'),
        prefix: t('prefix'),
        until: reserve('until'),
        reason: reserve('reason'),
        owner: reserve('owner'),
      }}
      texts={await getFormTexts()}
      submit={t('submit')}
      action={action}
    >
      <div className="flex flex-wrap gap-4">
        <SelectField
          name="scheme"
          value={scheme}
          options={schemes.map(({ slug, name }) => ({ value: slug, label: name }))}
          required
        />
        <TextField name="prefix" maxLength={64} code required />
        <TextField name="until" type="date" help={reserve('untilHelp')} required />
      </div>
      <TextField name="reason" maxLength={500} required />
      <TextField name="owner" help={reserve('ownerHelp')} list="owner-choices" code maxLength={60} />
      <OwnerChoices id="owner-choices" owners={owners} />
    </StepForm>
  );
}
