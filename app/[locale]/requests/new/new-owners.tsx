import { getTranslations } from 'next-intl/server';
import { OwnershipRequestForm } from '@/components/request/ownership-request-form';
import { PresentOwners } from '@/components/request/present-owners';
import { HiddenField } from '@/components/ui/form-field';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { read } from '@/lib/web/read';
import { requestOwnershipAction } from '../actions';
import { AboutPrefix } from './about-prefix';
import { ownersIn } from './owners-in';

type Props = { search: URLSearchParams; path: string };

/** Who is to own a prefix that there is. */
export async function NewOwners({ search, path }: Props) {
  const t = await getTranslations('requestForm');
  const owners = await read(listOwners, { limit: 200 });
  return (
    <AboutPrefix kind="ownership" search={search} path={path}>
      {({ scheme, prefix, owners: present }) => (
        <>
          <PresentOwners owners={present} />
          <OwnershipRequestForm
            prefix={prefix}
            owners={ownersIn(search)}
            reason={search.get('reason') ?? undefined}
            choices={owners.items}
            action={requestOwnershipAction}
            send={t('sendOwnership', { prefix })}
          >
            <HiddenField name="scheme" value={scheme} />
            <HiddenField name="prefix" value={prefix} />
          </OwnershipRequestForm>
        </>
      )}
    </AboutPrefix>
  );
}
