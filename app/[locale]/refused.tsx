import { getLocale } from 'next-intl/server';
import { RefusedList } from '@/components/fault/refused-list';
import { addressWith } from '@/components/ui/address';
import type { Result } from '@/lib/domain/result';
import { tellRefusal } from '@/lib/domain/tell-refusal';
import { faultMessages } from '@/lib/web/fault-messages';

type Props = {
  /** What a page asked for; the first refusal among them is told. */
  results: readonly Result<unknown>[];
  /** The address of the list. */
  path: string;
  search: URLSearchParams;
};

/** In the place of a list whose address asks for what there is not. */
export async function Refused({ results, path, search }: Props) {
  const locale = await getLocale();
  const [refusal] = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
  if (refusal === undefined) return null;
  const told = tellRefusal(refusal, locale, await faultMessages(locale));
  const fields = told.fields.map(({ field }) => [field.split('.')[0] ?? field, null]);
  return <RefusedList refusal={told} cleanHref={addressWith(path, search, Object.fromEntries(fields))} />;
}
