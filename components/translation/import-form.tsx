import { useTranslations } from 'next-intl';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { FileField, HiddenField, SelectField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  /** The locale of the page, for files that do not say theirs. */
  tag: string;
  formats: readonly { readonly id: string; readonly label: string; readonly extension: string }[];
  mayApprove: boolean;
  action: FormAction;
  texts: FormTexts;
};

/** Chooses a file of translations; nothing is saved before one has seen what would become of it. */
export function ImportForm({ tag, formats, mayApprove, action, texts }: Props) {
  const t = useTranslations('translationFile');
  const labels = { text: t('file'), format: t('format'), state: t('state') };
  const states = [
    { value: 'needs-review', label: t('states.needs-review') },
    { value: 'draft', label: t('states.draft') },
    ...(mayApprove ? [{ value: 'approved', label: t('states.approved') }] : []),
  ];
  return (
    <Form id="import" action={action} labels={labels} texts={texts}>
      <HiddenField name="locale" value={tag} />
      <FileField
        name="text"
        help={t('fileHelp')}
        accept={[...new Set(formats.map(({ extension }) => extension)), '.xliff'].join(',')}
      />
      <SelectField
        name="format"
        help={t('formatHelp')}
        required
        options={[
          { value: '', label: t('byName') },
          ...formats.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <SelectField name="state" help={t('stateHelp')} value="needs-review" required options={states} />
      <div>
        <SubmitButton>{t('preview')}</SubmitButton>
      </div>
    </Form>
  );
}
