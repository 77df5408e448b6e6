import { getLocale, getTranslations } from 'next-intl/server';
import type { OwnerReference } from '@/lib/domain/code';
import type { Owner } from '@/lib/domain/owner';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { RadioGroup } from '../ui/choice-field';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';
import { OwnerChoices } from './owner-choices';

type Props = {
  /** Null: a new one. */
  owner: Owner | null;
  /** Who could answer for them. */
  others: readonly OwnerReference[];
  action: FormAction;
};

/** What is registered of an owner, to be filled in. */
export async function OwnerForm({ owner, others, action }: Props) {
  const t = await getTranslations('ownerForm');
  const locale = await getLocale();
  const labels = {
    slug: t('slug'),
    name: t('name'),
    kind: t('kind'),
    contact: t('contact'),
    contactOwner: t('contactOwner'),
  };
  return (
    <Form id="owner" action={action} labels={labels} texts={await getFormTexts()}>
      {owner && <HiddenField name="owner" value={owner.slug} />}
      {owner && <HiddenField name="version" value={owner.version} />}
      <TextField name="name" value={owner?.name} required />
      {owner === null && <TextField name="slug" help={t('slugHelp')} code required />}
      <RadioGroup
        name="kind"
        value={owner?.kind ?? 'team'}
        options={[
          { value: 'team', label: t('team') },
          { value: 'person', label: t('person') },
        ]}
      />
      <TextField name="contact" help={t('contactHelp')} value={owner?.contact} />
      <TextField
        name="contactOwner"
        help={t('contactOwnerHelp')}
        value={owner?.contactOwner?.slug}
        list="owner-others"
        code
      />
      <OwnerChoices id="owner-others" owners={others} />
      <div className="form-actions">
        <SubmitButton>{owner === null ? t('create') : t('change', { name: owner.name })}</SubmitButton>
        <LinkButton
          href={localeHref(locale, owner === null ? '/owners' : `/owners/${owner.slug}`)}
          variant="quiet"
        >
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}
