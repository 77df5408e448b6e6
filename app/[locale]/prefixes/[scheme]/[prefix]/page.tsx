import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { NumberSpace } from '@/components/prefix/number-space';
import { PrefixCodes } from '@/components/prefix/prefix-codes';
import { PrefixEnd } from '@/components/prefix/prefix-end';
import { PrefixOwners } from '@/components/prefix/prefix-owners';
import { RepositoryLink } from '@/components/prefix/repository-link';
import { WantedCodes } from '@/components/prefix/wanted-codes';
import { OpenRequests } from '@/components/request/open-requests';
import { LifecycleBadge } from '@/components/scheme/lifecycle-badge';
import { addressWith, searchFrom } from '@/components/ui/address';
import { Fact, Facts } from '@/components/ui/facts';
import { JsonTwin } from '@/components/ui/json-twin';
import { LinkButton } from '@/components/ui/link-button';
import { Markdown } from '@/components/ui/markdown';
import { Section } from '@/components/ui/section';
import { codePath } from '@/lib/domain/code';
import { prefixPath } from '@/lib/domain/prefix';
import { openStates, type RequestKind } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { listCodes } from '@/lib/usecases/code/list-codes';
import { describePrefix } from '@/lib/usecases/prefix/describe-prefix';
import { readNumberSpace } from '@/lib/usecases/prefix/read-number-space';
import { listRequests } from '@/lib/usecases/request/list-requests';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { History } from '../../../history';
import { NewCodeLink } from '../../../new-code-link';
import NotFound from '../../../not-found';
import { restoringPrefix } from '../../../restoring';
import { WatchButton } from '../../../watch-button';
import { HeldNumbers } from './held-numbers';

const LISTED = 20;

type Props = {
  params: Promise<{ scheme: string; prefix: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodePart((await params).prefix) };
}

/** Whose a prefix is, which numbers it has left, and what is registered under it. */
export default async function PrefixPage({ params, searchParams }: Props) {
  const asked = await params;
  const named = { scheme: decodePart(asked.scheme), prefix: decodePart(asked.prefix) };
  const locale = await getLocale();
  const t = await getTranslations('prefix');
  const frame = await getTranslations('frame');
  const lifecycle = await getTranslations('lifecycle');
  const query = await searchParams;
  const search = searchFrom(query);

  const found = await attempt(describePrefix, named);
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const { prefix, scheme, owners, state, wanted } = found.value;
  const path = localeHref(locale, prefixPath(prefix.scheme, prefix.prefix));
  if (prefix.prefix !== named.prefix) redirect(addressWith(path, search, {}));
  const key = { scheme: prefix.scheme, prefix: prefix.prefix };
  const [may, open, numbers, codes] = await Promise.all([
    rightsTo(key),
    attempt(listRequests, { ...key, kind: ['ownership', 'retirement'], status: openStates }),
    attempt(readNumberSpace, { ...inputFrom(readNumberSpace, query), ...key }),
    read(listCodes, { ...key, locale, limit: String(LISTED) }),
  ]);
  // A category or range that is not there keeps nobody from the prefix.
  if (!numbers.ok && search.size > 0) redirect(path);
  const isOpen = prefix.status === 'draft' || prefix.status === 'active';
  const asking = (kind: RequestKind) =>
    localeHref(locale, `/requests/new?${new URLSearchParams({ kind, ...key })}`);
  const space = numbers.ok ? numbers.value : null;

  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/prefixes'), label: frame('prefixes') },
          { href: localeHref(locale, `/schemes/${prefix.scheme}`), label: scheme.name },
        ]}
        title={<code className="font-medium">{prefix.prefix}</code>}
        actions={
          <>
            <WatchButton type="prefix" scheme={prefix.scheme} name={prefix.prefix} />
            {isOpen && <NewCodeLink place={key} />}
            {may.has('prefix.change') && (
              <LinkButton href={`${path}/edit`} size="small">
                {t('edit')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="page-body grid gap-x-14 gap-y-9 grid-cols-[minmax(0,1fr)] xl:grid-cols-[minmax(0,1fr)_32.5rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
            <code className="segment segment-prefix text-3xl leading-tight">{prefix.prefix}</code>
            <LifecycleBadge status={prefix.status} label={lifecycle(prefix.status)} />
          </div>
          <p className="text-xl">{prefix.title}</p>
          {prefix.description && <Markdown source={prefix.description} />}
          <PrefixEnd status={prefix.status} reason={state.reason} since={state.since} />
          <OpenRequests requests={open.ok ? open.value.items : []} />
        </div>
        <Section id="owners" title={t('owners')}>
          <Facts>
            <Fact label={t('answers')}>
              <PrefixOwners owners={owners} />
            </Fact>
            {prefix.repository && (
              <Fact label={t('repository')}>
                <RepositoryLink repository={prefix.repository} />
              </Fact>
            )}
            <JsonTwin path={prefixPath(prefix.scheme, prefix.prefix)} label={t('asJson')} />
          </Facts>
          {prefix.status !== 'retired' && (
            <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
              <a href={asking('ownership')} className="link">
                {t('askToOwn')}
              </a>
              {may.has('prefix.deprecate') && !may.has('prefix.retire') && (
                <a href={asking('retirement')} className="link">
                  {t('askToRetire')}
                </a>
              )}
            </p>
          )}
        </Section>
        <div className="flex min-w-0 flex-col gap-9">
          <PrefixCodes
            codes={codes.items}
            total={prefix.counts.codes}
            grammar={scheme.grammar}
            messageStyle={scheme.messageStyle}
            listHref={localeHref(
              locale,
              `/codes?scheme=${encodeURIComponent(prefix.scheme)}&prefix=${encodeURIComponent(prefix.prefix)}`,
            )}
          />
          <History
            subject={{ type: 'prefix', scheme: prefix.scheme, name: prefix.prefix }}
            path={path}
            search={search}
            restoring={await restoringPrefix(prefix.scheme, prefix.prefix)}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-9">
          {space === null ? (
            <Section id="numbers" title={t('numbers.title')}>
              <p className="text-muted">{t('numbers.named')}</p>
            </Section>
          ) : (
            <div>
              <NumberSpace
                // Who may give them back sees them with what does.
                space={may.has('number.reserve') && isOpen ? { ...space, reserved: [] } : space}
                open={isOpen}
                hrefOf={(category, range) => {
                  const changes = {
                    category,
                    from: range === null ? null : String(range.from),
                    span: range === null ? null : String(range.to - range.from + 1),
                  };
                  return `${addressWith(path, search, changes)}#numbers`;
                }}
                codeHref={(code) => localeHref(locale, codePath(prefix.scheme, code))}
              />
              {isOpen && (
                <HeldNumbers {...key} category={space.category} next={space.next} last={space.last} />
              )}
            </div>
          )}
          <WantedCodes codes={wanted} />
        </div>
      </div>
    </>
  );
}
