import { getTranslations } from 'next-intl/server';
import { type Lifecycle, mayBecome } from '@/lib/domain/lifecycle';
import type { Prefix } from '@/lib/domain/prefix';
import { getFormTexts } from '../fault/form-texts';
import { LifecycleBadge } from '../scheme/lifecycle-badge';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { AreaField, HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';
import { PrefixSubject } from './prefix-subject';

type Props = {
  prefix: Prefix;
  /** Why it gets no new codes. */
  reason: string | null;
  change: FormAction;
  /** Null for who may not end it for good. */
  retire: FormAction | null;
};

/** The steps that a prefix can take in its life. */
export async function PrefixLifeForm({ prefix, reason, change, retire }: Props) {
  const t = await getTranslations('prefixForm');
  const lifecycle = await getTranslations('lifecycle');
  const texts = await getFormTexts();
  const labels = { reason: t('reason'), status: t('status') };
  const may = (status: Lifecycle) => status !== prefix.status && mayBecome(prefix.status, status);
  const name = { prefix: prefix.prefix };
  return (
    <div className="flex max-w-xl flex-col gap-8">
      <p>
        <LifecycleBadge status={prefix.status} label={lifecycle(prefix.status)} />{' '}
        {prefix.status === 'retired' && t('isRetired')}
      </p>
      {may('active') && (
        <Form id="activate" action={change} labels={labels} texts={texts}>
          <PrefixSubject prefix={prefix} />
          <HiddenField name="status" value="active" />
          <p>{t(prefix.status === 'draft' ? 'activateHelp' : 'restoreHelp')}</p>
          <div className="form-actions">
            <SubmitButton>{t(prefix.status === 'draft' ? 'activate' : 'restore', name)}</SubmitButton>
          </div>
        </Form>
      )}
      {may('deprecated') && (
        <Form id="deprecate" action={change} labels={labels} texts={texts}>
          <PrefixSubject prefix={prefix} />
          <HiddenField name="status" value="deprecated" />
          <AreaField name="reason" help={t('deprecateHelp')} rows={2} />
          <div className="form-actions">
            <SubmitButton variant="danger">{t('deprecate', name)}</SubmitButton>
          </div>
        </Form>
      )}
      {retire && may('retired') && (
        <Form id="retire" action={retire} labels={labels} texts={texts}>
          <PrefixSubject prefix={prefix} />
          <AreaField name="reason" help={t('retireHelp')} value={reason} rows={2} />
          <div className="form-actions">
            <SubmitButton variant="danger">{t('retire', name)}</SubmitButton>
          </div>
        </Form>
      )}
    </div>
  );
}
