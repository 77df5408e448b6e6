import { getLocale, getTranslations } from 'next-intl/server';
import type { OwnerReference } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { OwnerChoices } from '../owner/owner-choices';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, SelectField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { ListField } from '../ui/list-field';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  schemes: readonly { slug: string; name: string }[];
  /** Chosen at first. */
  scheme: string | undefined;
  owners: readonly OwnerReference[];
  action: FormAction;
};

/** A prefix that a registrar registers without anybody asking for it. */
export async function NewPrefixForm({ schemes, scheme, owners, action }: Props) {
  const t = await getTranslations('prefixForm');
  const labels = {
    scheme: t('scheme'),
    prefix: t('prefix'),
    title: t('name'),
    description: t('description'),
    owners: t('owners'),
    'owners.*': t('owners'),
    'repository.name': t('repositoryName'),
    'repository.url': t('repositoryUrl'),
  };
  return (
    <Form id="prefix" action={action} labels={labels} texts={await getFormTexts()}>
      <SelectField
        name="scheme"
        value={scheme}
        options={schemes.map(({ slug, name }) => ({ value: slug, label: name }))}
        required
      />
      <TextField name="prefix" help={t('prefixHelp')} code required />
      <TextField name="title" required />
      <AreaField name="description" help={t('descriptionHelp')} rows={4} />
      <ListField
        name="owners"
        help={t('ownersHelp')}
        values={[]}
        list="owner-choices"
        more={t('moreOwners')}
      />
      <OwnerChoices id="owner-choices" owners={owners} />
      <TextField name="repository.name" />
      <TextField name="repository.url" help={t('repositoryHelp')} inputMode="url" code />
      <div className="form-actions">
        <SubmitButton>{t('create')}</SubmitButton>
        <LinkButton href={localeHref(await getLocale(), '/prefixes')} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
