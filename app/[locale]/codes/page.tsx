import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { CODE_TABLE, CodeList } from '@/components/code/code-list';
import { PageHead } from '@/components/frame/page-head';
import { searchFrom } from '@/components/ui/address';
import type { Code } from '@/lib/domain/code';
import { ok } from '@/lib/domain/result';
import { localeHref } from '@/lib/i18n/href';
import { countCodes } from '@/lib/usecases/code/count-codes';
import { listCodes } from '@/lib/usecases/code/list-codes';
import { listChangeablePrefixes } from '@/lib/usecases/prefix/list-changeable-prefixes';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { attempt } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../list-at';
import { listView } from '../list-view';
import { NewCodeLink } from '../new-code-link';
import { Refused } from '../refused';
import { saveCodeAction } from './actions';
import { applyBulk, previewBulk, undoBulk } from './bulk-actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('codes');
  return { title: t('title') };
}

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export default async function CodesPage({ searchParams }: Props) {
  const t = await getTranslations('codes');
  const path = localeHref(await getLocale(), '/codes');
  const params = await searchParams;
  return (
    <>
      <PageHead title={t('title')} actions={<NewCodeLink place={placeOf(params)} />} />
      <div className="page-body">{await listAt(path, codes(path, params))}</div>
    </>
  );
}

/** Where a new code would go, where the filter names one place. */
function placeOf(params: Params): Record<string, string> {
  const named = ['scheme', 'prefix', 'category'].flatMap((name) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(named);
}

async function codes(path: string, params: Params): Promise<ReactElement> {
  const locale = await getLocale();
  const search = searchFrom(params);
  const [page, counts, schemes] = await Promise.all([
    attempt(listCodes, { locale, ...inputFrom(listCodes, params) }),
    // Without a script, checklists come with the page that asks for them.
    params.facet === undefined ? ok({}) : attempt(countCodes, inputFrom(countCodes, params)),
    attempt(listGrammars, {}),
  ]);
  if (!page.ok || !counts.ok || !schemes.ok) {
    return <Refused results={[page, counts, schemes]} path={path} search={search} />;
  }
  return (
    <CodeList
      editing={await editingOf(page.value.items, params)}
      page={page.value}
      counts={counts.value}
      schemes={schemes.value}
      {...(await listView(CODE_TABLE, search))}
    />
  );
}

/** Which codes of a page the reader may edit, with their default messages. */
async function editingOf(shown: readonly Code[], params: Params) {
  if (!(await mayAnywhere('code.change'))) return null;
  const prefixes = new Map(shown.map(({ scheme, prefix }) => [`${scheme} ${prefix}`, { scheme, prefix }]));
  const [mine, sources] = await Promise.all([
    attempt(listChangeablePrefixes, { among: [...prefixes.values()] }),
    attempt(listCodes, inputFrom(listCodes, params)),
  ]);
  if (!mine.ok || !sources.ok) return null;
  const changeable = new Set(mine.value.map(({ scheme, prefix }) => `${scheme} ${prefix}`));
  const codes = sources.value.items.filter(({ scheme, prefix }) => changeable.has(`${scheme} ${prefix}`));
  return codes.length === 0
    ? null
    : {
        codes,
        save: saveCodeAction,
        bulk: { preview: previewBulk, apply: applyBulk, undo: undoBulk },
      };
}
