import { getTranslations } from 'next-intl/server';
import type { OwnerReference } from '@/lib/domain/code';
import type { Prefix } from '@/lib/domain/prefix';
import { getFormTexts } from '../fault/form-texts';
import { OwnerChoices } from '../owner/owner-choices';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { ListField } from '../ui/list-field';
import { SubmitButton } from '../ui/submit-button';
import { PrefixSubject } from './prefix-subject';

type Props = { prefix: Prefix; owners: readonly OwnerReference[]; action: FormAction };

/** Whose a prefix is, to be handed on. */
export async function PrefixOwnersForm({ prefix, owners, action }: Props) {
  const t = await getTranslations('prefixForm');
  const labels = { owners: t('owners'), 'owners.*': t('owners') };
  return (
    <Form id="owners" action={action} labels={labels} texts={await getFormTexts()}>
      <PrefixSubject prefix={prefix} />
      <ListField
        name="owners"
        help={t('ownersHelp')}
        values={prefix.owners.map(({ slug }) => slug)}
        list="owner-choices"
        more={t('moreOwners')}
      />
      <OwnerChoices id="owner-choices" owners={owners} />
      <div className="form-actions">
        <SubmitButton>{t('changeOwners', { prefix: prefix.prefix })}</SubmitButton>
      </div>
    </Form>
  );
}
