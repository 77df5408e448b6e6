import { getTranslations } from 'next-intl/server';
import { type DigestFrequency, digestFrequencies } from '@/lib/domain/watch';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { SelectField } from '../ui/form-field';
import { Section } from '../ui/section';
import { SubmitButton } from '../ui/submit-button';

type Props = { frequency: DigestFrequency; change: FormAction };

/** How often the reader gets a mail about what they watch. */
export async function DigestForm({ frequency, change }: Props) {
  const t = await getTranslations('digest');
  return (
    <Section id="digest" title={t('title')} className="max-w-xl">
      <p className="mb-3 text-muted">{t('help')}</p>
      <Form
        key={frequency}
        id="digest-form"
        action={change}
        labels={{ frequency: t('frequency') }}
        texts={await getFormTexts()}
      >
        <SelectField
          name="frequency"
          value={frequency}
          required
          options={digestFrequencies.map((value) => ({ value, label: t(value) }))}
        />
        <div className="form-actions">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
