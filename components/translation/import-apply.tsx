import { useTranslations } from 'next-intl';
import type { ImportReport } from '@/lib/domain/translation-import';
import { RadioGroup } from '../ui/choice-field';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { Note } from '../ui/note';
import { SubmitButton } from '../ui/submit-button';

type Props = { report: ImportReport; action: FormAction; texts: FormTexts };

/** Imports what the preview shows, or says what was imported. */
export function ImportApply({ report, action, texts }: Props) {
  const t = useTranslations('translationFile');
  const { id, counts, appliedAt, saved } = report;
  const left = counts.conflict + counts.refused;
  if (appliedAt !== null) {
    return (
      <Note>
        <p role="status">
          {t('imported', { count: saved })} {left > 0 && t('leftAlone', { count: left })}
        </p>
      </Note>
    );
  }
  const count = counts.new + counts.changed;
  if (count + counts.conflict === 0) return <Note>{t('nothing')}</Note>;
  return (
    <Form id="apply" action={action} labels={{ conflicts: t('conflicts') }} texts={texts}>
      <HiddenField name="id" value={id} />
      {counts.conflict > 0 && (
        <RadioGroup
          name="conflicts"
          value="theirs"
          help={t('conflictsHelp')}
          options={[
            { value: 'theirs', label: t('theirs') },
            { value: 'mine', label: t('mine', { count: counts.conflict }) },
          ]}
        />
      )}
      <div>
        <SubmitButton>{t('import', { count })}</SubmitButton>
      </div>
    </Form>
  );
}
