import { useTranslations } from 'next-intl';
import { addressWith } from '../ui/address';
import { Popover } from '../ui/popover';

type Props = {
  /** Where the list is downloaded from. */
  path: string;
  search: URLSearchParams;
};

/** What is filtered, as a file: every event of bulk changes, too. */
export function ActivityDownload({ path, search }: Props) {
  const t = useTranslations('activity');
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
        {t('csv')}
      </a>
      <a href={to('json')} download>
        {t('json')}
      </a>
    </Popover>
  );
}
