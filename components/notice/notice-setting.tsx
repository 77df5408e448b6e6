import { getLocale, getTranslations } from 'next-intl/server';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { SelectField } from '../ui/form-field';
import { Section } from '../ui/section';
import { SubmitButton } from '../ui/submit-button';

type Props = { byMail: boolean; change: FormAction };

/** Whether the reader is told by mail too. */
export async function NoticeSetting({ byMail, change }: Props) {
  const t = await getTranslations('notices');
  return (
    <Section id="notices" title={t('setting')} className="max-w-xl">
      <p className="mb-3 text-muted">
        {t('settingHelp')}{' '}
        <a className="link" href={localeHref(await getLocale(), '/notices')}>
          {t('list')}
        </a>
      </p>
      <Form
        key={String(byMail)}
        id="notice-setting"
        action={change}
        labels={{ byMail: t('byMail') }}
        texts={await getFormTexts()}
      >
        <SelectField
          name="byMail"
          value={String(byMail)}
          required
          options={[
            { value: 'true', label: t('mail') },
            { value: 'false', label: t('portal') },
          ]}
        />
        <div className="form-actions">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
