import { getLocale, getTranslations } from 'next-intl/server';
import type { Category } from '@/lib/domain/category';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  scheme: string;
  segment: string;
  /** Null: a new one. */
  category: Category | null;
  action: FormAction;
};

/** What a value of a vocabulary stands for, to be filled in. */
export async function CategoryForm({ scheme, segment, category, action }: Props) {
  const t = await getTranslations('categoryForm');
  const labels = {
    value: t('value'),
    label: t('label'),
    httpStatus: t('httpStatus'),
    meanings: t('meanings'),
  };
  return (
    <Form id="category" action={action} labels={labels} texts={await getFormTexts()}>
      <HiddenField name="scheme" value={scheme} />
      <HiddenField name="segment" value={segment} />
      {category === null ? (
        <TextField name="value" help={t('valueHelp')} code required />
      ) : (
        <>
          <HiddenField name="value" value={category.value} />
          <HiddenField name="version" value={category.version} />
        </>
      )}
      <TextField name="label" value={category?.label} required />
      <TextField
        name="httpStatus"
        help={t('httpStatusHelp')}
        value={category?.attributes.httpStatus}
        inputMode="numeric"
      />
      <AreaField
        name="meanings"
        help={t('meaningsHelp')}
        value={JSON.stringify(category?.meanings ?? [], null, 2)}
        rows={5}
        code
        required
      />
      <div className="form-actions">
        <SubmitButton>
          {category === null ? t('create') : t('change', { value: category.value })}
        </SubmitButton>
        <LinkButton href={localeHref(await getLocale(), `/schemes/${scheme}`)} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
