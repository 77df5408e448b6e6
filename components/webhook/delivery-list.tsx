import { getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import { type Delivery, deliveryStates } from '@/lib/domain/webhook';
import { EmptyState } from '../ui/empty-state';
import { FacetChips, FacetMenus } from '../ui/facet-list';
import { chosenOf, facetOptions } from '../ui/facet-options';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getDeliveryNeeds } from './delivery-needs';
import { deliveryRow } from './delivery-row';
import { DeliveryTable } from './delivery-table';

type Props = ListView & {
  page: Page<Delivery>;
  /** The address of the webhook's page. */
  path: string;
};

export const DELIVERY_TABLE = 'deliveries';

/** What was sent to a webhook as the address says: toolbar, table, footer. */
export async function DeliveryList({ page, path, search, ...shown }: Props) {
  const t = await getTranslations('deliveries');
  const needs = await getDeliveryNeeds(path);
  const states = { waiting: t('waiting'), delivered: t('delivered'), failed: t('failed') };
  const chosen = search.getAll('state');
  const options = facetOptions(
    deliveryStates.map((value) => ({ value, label: null, count: null })),
    chosen,
    (value) => {
      const known = deliveryStates.find((state) => state === value);
      const label = known === undefined ? value : states[known];
      return { label, short: label };
    },
    String,
  );
  const facets = [{ name: 'state', label: t('state'), options }];
  const frame = await getListFrame({
    ...shown,
    search,
    id: DELIVERY_TABLE,
    path,
    page,
    columns: [
      { id: 'queuedAt', label: t('queuedAt'), pinned: true },
      { id: 'type', label: t('type'), grow: true },
      { id: 'state', label: t('state') },
      { id: 'attempts', label: t('attempts'), align: 'end' },
      { id: 'answer', label: t('answer') },
      { id: 'took', label: t('took'), align: 'end' },
      { id: 'nextAt', label: t('nextAt') },
      { id: 'messageId', label: t('messageId'), optional: true },
    ],
    conditions: [
      {
        values: chosenOf(options, chosen).map(({ short }) => short),
        phrase: (values: string) => t('where.state', { values }),
      },
    ],
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'none',
    nothing: (
      <EmptyState title={t('emptyAll')} level={3}>
        {t('emptyAllWhy')}
      </EmptyState>
    ),
  });
  return (
    <DeliveryTable
      {...frame}
      rows={page.items.map((delivery) => deliveryRow(delivery, needs))}
      caption={t('title')}
      states={states}
      filters={
        <>
          <FacetMenus path={path} search={search} facets={facets} />
          <FacetChips path={path} search={search} facets={facets} />
        </>
      }
    />
  );
}
