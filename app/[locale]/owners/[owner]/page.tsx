import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { OwnerFacts } from '@/components/owner/owner-facts';
import { PREFIX_TABLE, PrefixList } from '@/components/prefix/prefix-list';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { lifecycle } from '@/lib/domain/lifecycle';
import type { Owner } from '@/lib/domain/owner';
import { localeHref } from '@/lib/i18n/href';
import { countCodes } from '@/lib/usecases/code/count-codes';
import { readOwner } from '@/lib/usecases/owner/read-owner';
import { countPrefixes } from '@/lib/usecases/prefix/count-prefixes';
import { listPrefixes } from '@/lib/usecases/prefix/list-prefixes';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { History } from '../../history';
import { listView } from '../../list-view';
import NotFound from '../../not-found';
import { Refused } from '../../refused';
import { restoringOwner } from '../../restoring';

type Params = Record<string, string | string[] | undefined>;
const theOwner = cache((slug: string) => attempt(readOwner, { owner: slug }));

type Props = { params: Promise<{ owner: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const owner = await theOwner(decodePart((await params).owner));
  return owner.ok ? { title: owner.value.name } : {};
}

/** Who an owner is, and the prefixes they answer for. */
export default async function OwnerPage({ params, searchParams }: Props) {
  const found = await theOwner(decodePart((await params).owner));
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const owner = found.value;
  const t = await getTranslations('owners');
  const locale = await getLocale();
  const may = await rightsTo({ owner: owner.slug });
  const counts = await read(countCodes, { owner: owner.slug });
  const byStatus = lifecycle.flatMap((status) =>
    (counts.status ?? [])
      .filter(({ value }) => value === status)
      .map(({ codes }) => ({ status, codes: codes ?? 0 })),
  );
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/owners'), label: t('title') }]}
        title={owner.name}
        actions={
          <>
            {may.has('owner.read-members') && (
              <LinkButton href={localeHref(locale, `/owners/${owner.slug}/members`)} size="small">
                {t('members')}
              </LinkButton>
            )}
            {may.has('owner.change') && (
              <LinkButton href={localeHref(locale, `/owners/${owner.slug}/edit`)} size="small">
                {t('edit')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="page-body">
        <OwnerFacts owner={owner} byStatus={byStatus} />
        <Section id="prefixes" title={t('ownedPrefixes', { count: owner.counts.prefixes })}>
          <OwnedPrefixes owner={owner} params={await searchParams} />
        </Section>
        <History
          subject={{ type: 'owner', name: owner.slug }}
          path={localeHref(locale, `/owners/${owner.slug}`)}
          search={searchFrom(await searchParams)}
          restoring={await restoringOwner(owner.slug)}
        />
      </div>
    </>
  );
}

async function OwnedPrefixes({ owner: { slug }, params }: { owner: Owner; params: Params }) {
  const search = searchFrom(params);
  const path = localeHref(await getLocale(), `/owners/${slug}`);
  const [page, counts, schemes] = await Promise.all([
    attempt(listPrefixes, { ...inputFrom(listPrefixes, params), owner: slug }),
    attempt(countPrefixes, { ...inputFrom(countPrefixes, params), owner: slug }),
    attempt(listGrammars, {}),
  ]);
  if (!page.ok || !counts.ok || !schemes.ok) {
    return <Refused results={[page, counts, schemes]} path={path} search={search} />;
  }
  return (
    <PrefixList
      page={page.value}
      counts={counts.value}
      schemes={schemes.value}
      path={path}
      of="one"
      {...(await listView(PREFIX_TABLE, search))}
    />
  );
}
