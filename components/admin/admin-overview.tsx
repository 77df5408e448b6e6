import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  /** How many can sign in, and how many cannot any more. */
  users: number;
  disabled: number;
  /** The address of a page in the reader's language. */
  href: (path: string) => string;
};

/** What there is to administer, each with what one does there. */
export function AdminOverview({ users, disabled, href }: Props) {
  const t = useTranslations('admin');
  const link = (path: string, text: string) => (
    <a className="link" href={href(path)}>
      {text}
    </a>
  );
  return (
    <dl className="max-w-prose">
      <Place
        name={link('/admin/users', t('users'))}
        ways={[
          link('/admin/users?disabled=false', t('usersCount', { count: users })),
          disabled > 0 && link('/admin/users?disabled=true', t('disabledCount', { count: disabled })),
          link('/admin/users/new', t('newUser')),
        ]}
      >
        {t('usersWhat')}
      </Place>
      <Place name={link('/owners', t('owners'))} ways={[link('/owners/new', t('newOwner'))]}>
        {t('ownersWhat')}
      </Place>
      <Place name={link('/schemes', t('schemes'))} ways={[]}>
        {t('schemesWhat')}
      </Place>
      <Place
        name={link('/admin/webhooks', t('webhooks'))}
        ways={[link('/admin/webhooks/new', t('newWebhook'))]}
      >
        {t('webhooksWhat')}
      </Place>
      <Place name={link('/activity', t('activity'))} ways={[]}>
        {t('activityWhat')}
      </Place>
    </dl>
  );
}

function Place({
  name,
  ways,
  children,
}: {
  name: ReactNode;
  ways: readonly ReactNode[];
  children: ReactNode;
}) {
  const shown = ways.filter(Boolean);
  return (
    <div className="border-line border-b py-4 first:pt-0 last:border-b-0">
      <dt className="text-lg">{name}</dt>
      <dd className="text-muted">{children}</dd>
      {shown.length > 0 && (
        <dd className="mt-1 flex flex-wrap gap-x-4">
          {shown.map((way, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place.
            <span key={place}>{way}</span>
          ))}
        </dd>
      )}
    </div>
  );
}
