import { getLocale, getTranslations } from 'next-intl/server';
import type { Prefix } from '@/lib/domain/prefix';
import { prefixPath } from '@/lib/domain/prefix';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';
import { PrefixSubject } from './prefix-subject';

/** What a prefix is, to be filled in. */
export async function PrefixForm({ prefix, action }: { prefix: Prefix; action: FormAction }) {
  const t = await getTranslations('prefixForm');
  const labels = {
    title: t('name'),
    description: t('description'),
    'repository.name': t('repositoryName'),
    'repository.url': t('repositoryUrl'),
  };
  return (
    <Form id="prefix" action={action} labels={labels} texts={await getFormTexts()}>
      <PrefixSubject prefix={prefix} />
      <TextField name="title" value={prefix.title} required />
      <AreaField name="description" help={t('descriptionHelp')} value={prefix.description} rows={4} />
      <TextField name="repository.name" value={prefix.repository?.name} />
      <TextField
        name="repository.url"
        help={t('repositoryHelp')}
        value={prefix.repository?.url}
        inputMode="url"
        code
      />
      <div className="form-actions">
        <SubmitButton>{t('change', { prefix: prefix.prefix })}</SubmitButton>
        <LinkButton
          href={localeHref(await getLocale(), prefixPath(prefix.scheme, prefix.prefix))}
          variant="quiet"
        >
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
