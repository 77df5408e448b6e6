import { useTranslations } from 'next-intl';
import type { ImportReport } from '@/lib/domain/translation-import';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { Meter } from '../ui/meter';
import { SubmitAgain } from '../ui/submit-again';

type Props = { report: ImportReport; action: FormAction; texts: FormTexts };

/** How far a large file is checked; with a script it goes on by itself. */
export function ImportProgress({ report: { id, checked, entries }, action, texts }: Props) {
  const t = useTranslations('translationFile');
  return (
    <Form id="check" action={action} labels={{}} texts={texts} className="max-w-prose">
      <HiddenField name="id" value={id} />
      <p role="status">{t('progress', { checked, entries })}</p>
      <Meter value={checked} max={entries} label={t('progress', { checked, entries })} />
      <div>
        <SubmitAgain round={checked}>{t('goOn')}</SubmitAgain>
      </div>
    </Form>
  );
}
