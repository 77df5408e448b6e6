import { getTranslations } from 'next-intl/server';
import { addressWith } from './address';
import { Pagination } from './pagination';

type Props = {
  path: string;
  search: URLSearchParams;
  /** How many there are, and by which filter. */
  words: string;
  /** `null` where there is nothing on that side. */
  previousCursor: string | null;
  nextCursor: string | null;
};

/** The end of a list: what it holds, and the pages before and after. */
export async function ListFooter({ path, search, words, previousCursor, nextCursor }: Props) {
  const t = await getTranslations('table');
  const to = (name: 'before' | 'cursor', cursor: string | null, label: string) =>
    cursor === null ? null : { href: addressWith(path, search, { [name]: cursor }), label };
  return (
    <>
      <p aria-live="polite">{words}</p>
      <Pagination
        label={t('pages')}
        previous={to('before', previousCursor, t('previous'))}
        next={to('cursor', nextCursor, t('next'))}
      />
    </>
  );
}
