import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { ReservePrefixForm } from '@/components/reservation/reserve-prefix-form';
import { RESERVED_PREFIX_TABLE, ReservedPrefixList } from '@/components/reservation/reserved-prefix-list';
import { searchFrom } from '@/components/ui/address';
import { localeHref } from '@/lib/i18n/href';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { listReservations } from '@/lib/usecases/reservation/list-reservations';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../../list-at';
import { listView } from '../../list-view';
import { Refused } from '../../refused';
import { endReservationAction, reservePrefixAction } from '../reservation-actions';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reservedPrefixes');
  return { title: t('title') };
}

/** Prefixes that are held for somebody until a date, without being registered. */
export default async function ReservedPrefixesPage({ searchParams }: Props) {
  const params = await searchParams;
  const t = await getTranslations('reservedPrefixes');
  const prefixes = await getTranslations('prefixes');
  const locale = await getLocale();
  const path = localeHref(locale, '/prefixes/reserved');
  const may = (await rightsTo(null)).has('prefix.reserve');
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/prefixes'), label: prefixes('title') }]}
        title={t('title')}
      />
      <div className="page-body">
        <p className="mb-4 max-w-prose text-muted">{t('why')}</p>
        {may && <Reserve scheme={params.scheme} />}
        {await listAt(path, reserved(path, params, may))}
      </div>
    </>
  );
}

async function Reserve({ scheme }: Params) {
  const [schemes, owners] = await Promise.all([read(listGrammars, {}), read(listOwners, { limit: 200 })]);
  return (
    <div className="mb-4">
      <ReservePrefixForm
        schemes={schemes}
        scheme={typeof scheme === 'string' ? scheme : undefined}
        owners={owners.items}
        action={reservePrefixAction}
      />
    </div>
  );
}

async function reserved(path: string, params: Params, may: boolean): Promise<ReactElement> {
  const search = searchFrom(params);
  const asked = { ...inputFrom(listReservations, params), kind: 'prefix', state: 'held' };
  const [page, schemes] = await Promise.all([attempt(listReservations, asked), attempt(listGrammars, {})]);
  if (!page.ok || !schemes.ok) return <Refused results={[page, schemes]} path={path} search={search} />;
  return (
    <ReservedPrefixList
      page={page.value}
      schemes={schemes.value}
      path={path}
      end={may ? endReservationAction : null}
      {...(await listView(RESERVED_PREFIX_TABLE, search))}
    />
  );
}
