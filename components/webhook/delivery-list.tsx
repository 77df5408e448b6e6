import { getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import { type Delivery, deliveryStates } from '@/lib/domain/webhook';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { FacetChips, FacetMenus } from '../ui/facet-list';
import { chosenOf, facetOptions } from '../ui/facet-options';
import { filterWords } from '../ui/filter-words';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { getDeliveryNeeds } from './delivery-needs';
import { deliveryRow } from './delivery-row';
import { DeliveryTable } from './delivery-table';

type Props = {
  page: Page<Delivery>;
  /** The address of the webhook's page. */
  path: string;
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
};

export const DELIVERY_TABLE = 'deliveries';

/** What was sent to a webhook as the address says: toolbar, table, footer. */
export async function DeliveryList({ page, path, search, density, chosenColumns }: Props) {
  const t = await getTranslations('deliveries');
  const list = await getTranslations('list');
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
  const filter = filterWords(await getLocale(), [
    {
      values: chosenOf(options, chosen).map(({ short }) => short),
      phrase: (values: string) => t('where.state', { values }),
    },
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  return (
    <DeliveryTable
      model={tableModel({
        id: DELIVERY_TABLE,
        path,
        search,
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
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((delivery) => deliveryRow(delivery, needs))}
      density={density}
      texts={await getTableTexts()}
      caption={t('title')}
      states={states}
      filters={
        <>
          <FacetMenus path={path} search={search} facets={facets} />
          <FacetChips path={path} search={search} facets={facets} />
        </>
      }
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={null}
          nothing={
            <EmptyState title={t('emptyAll')} level={3}>
              {t('emptyAllWhy')}
            </EmptyState>
          }
        />
      }
      footer={
        <ListFooter
          path={path}
          search={search}
          words={filter === null ? total : list('filtered', { total, filter })}
          previousCursor={page.previousCursor}
          nextCursor={page.nextCursor}
        />
      }
    />
  );
}
