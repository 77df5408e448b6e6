import { getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { OwnerMember } from '@/lib/domain/user';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import { Pagination } from '../ui/pagination';
import { SimpleTable } from '../ui/simple-table';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  owner: { readonly slug: string; readonly name: string };
  members: Page<OwnerMember>;
  /** The address of this page. */
  path: string;
  /** Null where the reader may change nothing. */
  actions: { readonly add: FormAction; readonly remove: FormAction } | null;
};

/** Who acts for an owner; to be changed by whoever may. */
export async function OwnerMembers({ owner, members, path, actions }: Props) {
  const t = await getTranslations('members');
  const texts = await getFormTexts();
  const to = (name: 'before' | 'cursor', cursor: string | null, label: string) =>
    cursor === null ? null : { href: `${path}?${new URLSearchParams({ [name]: cursor })}`, label };
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <p className="max-w-prose text-muted">{t('what', { owner: owner.name })}</p>
      {members.items.length === 0 ? (
        <p className="max-w-prose">{t('none', { owner: owner.name })}</p>
      ) : (
        <SimpleTable
          caption={t('title', { owner: owner.name })}
          columns={[
            { label: t('name') },
            { label: t('email') },
            ...(actions ? [{ label: <span className="sr-only">{t('action')}</span> }] : []),
          ]}
          rows={members.items.map(({ id, name, email, disabledAt }) => ({
            key: id,
            cells: [
              <span key="name">
                {name}
                {disabledAt && <span className="text-muted"> ({t('disabled')})</span>}
              </span>,
              email,
              ...(actions
                ? [
                    <Form key="action" id={`remove-${id}`} action={actions.remove} labels={{}} texts={texts}>
                      <HiddenField name="owner" value={owner.slug} />
                      <HiddenField name="userId" value={id} />
                      <div>
                        <SubmitButton variant="quiet" size="small" aria-label={t('removeNamed', { name })}>
                          {t('remove')}
                        </SubmitButton>
                      </div>
                    </Form>,
                  ]
                : []),
            ],
          }))}
        />
      )}
      <Pagination
        label={t('pages')}
        previous={to('before', members.previousCursor, t('previous'))}
        next={to('cursor', members.nextCursor, t('next'))}
      />
      {actions && (
        <Form id="add-member" action={actions.add} labels={{ userId: t('user') }} texts={texts}>
          <HiddenField name="owner" value={owner.slug} />
          <TextField name="userId" type="email" help={t('userHelp')} autoComplete="off" required />
          <div className="form-actions">
            <SubmitButton>{t('add', { owner: owner.name })}</SubmitButton>
          </div>
        </Form>
      )}
    </div>
  );
}
