import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { RequestKinds } from '@/components/request/request-kinds';
import { searchFrom } from '@/components/ui/address';
import { type RequestKind, requestKinds } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { mayAnywhere } from '@/lib/web/rights';
import { NotAllowed } from '../../not-allowed';
import { NewCategory } from './new-category';
import { NewOwners } from './new-owners';
import { NewPrefix } from './new-prefix';
import { NewRetirement } from './new-retirement';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('requestForm');
  return { title: t(`title.${kindIn(await searchParams)}`) };
}

/** Asks for a prefix, or for another change that somebody else decides. Other tools link here with what they know. */
export default async function NewRequestPage({ searchParams }: Props) {
  if (!(await mayAnywhere('request.submit'))) return <NotAllowed />;
  const params = await searchParams;
  const search = searchFrom(params);
  const kind = kindIn(params);
  const t = await getTranslations('requestForm');
  const requests = await getTranslations('requests');
  const locale = await getLocale();
  const path = localeHref(locale, '/requests/new');
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/requests'), label: requests('title') }]}
        title={t(`title.${kind}`)}
      />
      <div className="page-body">
        <RequestKinds path={path} search={search} chosen={kind} />
        <Questions kind={kind} search={search} path={path} />
      </div>
    </>
  );
}

type QuestionsProps = { kind: RequestKind; search: URLSearchParams; path: string };

function Questions({ kind, ...rest }: QuestionsProps) {
  switch (kind) {
    case 'prefix':
      return <NewPrefix {...rest} />;
    case 'ownership':
      return <NewOwners {...rest} />;
    case 'category':
      return <NewCategory {...rest} />;
    case 'retirement':
      return <NewRetirement {...rest} />;
    default: {
      const rest: never = kind;
      return rest;
    }
  }
}

function kindIn({ kind }: Params): RequestKind {
  return requestKinds.find((known) => known === kind) ?? 'prefix';
}
