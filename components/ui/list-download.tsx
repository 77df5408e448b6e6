import { useTranslations } from 'next-intl';
import { addressWith } from './address';
import { Popover } from './popover';

type Props = {
  /** Where the list is downloaded from. */
  path: string;
  search: URLSearchParams;
  /** What each format is called. */
  formats: { csv: string; json: string };
};

/** What is filtered, in its order, as a file. */
export function ListDownload({ path, search, formats }: Props) {
  const list = useTranslations('list');
  const to = (format: string) => addressWith(path, search, { columns: null, format });
  return (
    <Popover
      id="download"
      menu
      align="end"
      label={list('download')}
      buttonClass="button button-quiet button-icon button-small"
      button={<i className="icon icon-download" aria-hidden="true" />}
    >
      <a href={to('csv')} download>
        {formats.csv}
      </a>
      <a href={to('json')} download>
        {formats.json}
      </a>
    </Popover>
  );
}
