import { getLocale, getTranslations } from 'next-intl/server';
import { CategoryRequestForm } from '@/components/request/category-request-form';
import { OwnershipRequestForm } from '@/components/request/ownership-request-form';
import { PrefixRequestForm } from '@/components/request/prefix-request-form';
import { RetirementRequestForm } from '@/components/request/retirement-request-form';
import { HiddenField } from '@/components/ui/form-field';
import { type PrefixRequest, type RequestSubject, requestPath } from '@/lib/domain/request';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { checkPrefix } from '@/lib/usecases/request/check-prefix';
import { attempt, read } from '@/lib/web/read';
import { reviseRequestAction } from '../../actions';

type Props = { request: PrefixRequest; scheme: Pick<Scheme, 'slug' | 'grammar'> };

/** What a request asks for, to be changed by who asked. */
export async function Revision({ request, scheme }: Props) {
  const { id, version, subject, reason } = request;
  const t = await getTranslations('requestForm');
  const carried = (
    <>
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
    </>
  );
  switch (subject.kind) {
    case 'prefix':
      return (
        <PrefixRevision request={request} subject={subject} scheme={scheme}>
          {carried}
        </PrefixRevision>
      );
    case 'ownership': {
      const owners = await read(listOwners, { limit: 200 });
      return (
        <OwnershipRequestForm
          prefix={subject.prefix}
          owners={subject.owners.map(({ slug }) => slug)}
          reason={reason}
          choices={owners.items}
          action={reviseRequestAction}
          send={t('changeUnknown')}
        >
          {carried}
        </OwnershipRequestForm>
      );
    }
    case 'category': {
      const segment = scheme.grammar.find(
        (each) => each.kind === 'category' && each.name === subject.segment,
      );
      if (segment?.kind !== 'category') return null;
      const { value, label, httpStatus } = subject;
      return (
        <CategoryRequestForm
          segment={segment}
          initial={{ value, label, reason, httpStatus: httpStatus === null ? undefined : String(httpStatus) }}
          action={reviseRequestAction}
          send={t('changeUnknown')}
        >
          {carried}
        </CategoryRequestForm>
      );
    }
    case 'retirement':
      return (
        <RetirementRequestForm
          prefix={subject.prefix}
          reason={reason}
          action={reviseRequestAction}
          send={t('changeUnknown')}
        >
          {carried}
        </RetirementRequestForm>
      );
    default: {
      const rest: never = subject;
      return rest;
    }
  }
}

type PrefixProps = Props & {
  subject: Extract<RequestSubject, { kind: 'prefix' }>;
  children: React.ReactNode;
};

async function PrefixRevision({
  request: { id, scheme: slug, reason },
  subject,
  scheme,
  children,
}: PrefixProps) {
  const { prefix, title, description, owners, newOwners, repository } = subject;
  const [listed, checked] = await Promise.all([
    read(listOwners, { limit: 200 }),
    attempt(checkPrefix, { scheme: slug, prefix, title, request: id }),
  ]);
  const ofOwners = newOwners.flatMap((owner, at) =>
    Object.entries(owner).map(([name, value]) => [`newOwners.${at}.${name}`, value ?? ''] as const),
  );
  return (
    <PrefixRequestForm
      id={`request-${id}`}
      path={localeHref(await getLocale(), `${requestPath(id)}/edit`)}
      schemes={null}
      scheme={scheme}
      request={id}
      initial={{
        prefix,
        title,
        reason,
        description: description ?? '',
        'repository.name': repository?.name ?? '',
        'repository.url': repository?.url ?? '',
        ...Object.fromEntries(ofOwners),
      }}
      owners={owners.map(({ slug: owner }) => owner)}
      answered={checked.ok ? { prefix, check: checked.value } : null}
      choices={listed.items}
      action={reviseRequestAction}
    >
      {children}
    </PrefixRequestForm>
  );
}
