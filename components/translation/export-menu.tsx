import { useTranslations } from 'next-intl';
import { addressWith } from '../ui/address';
import { Popover } from '../ui/popover';

type Props = {
  /** Where files are downloaded from: `/translations/ja/download`. */
  path: string;
  search: URLSearchParams;
  formats: readonly { readonly id: string; readonly label: string }[];
};

/** What the queue shows as a file, in every format, or what of it is approved. */
export function ExportMenu({ path, search, formats }: Props) {
  const t = useTranslations('translationFile');
  const links = (approvedOnly: string | null) =>
    formats.map(({ id, label }) => (
      <a key={id} href={addressWith(path, search, { entry: null, format: id, approvedOnly })} download>
        {label}
      </a>
    ));
  return (
    <Popover
      id="export"
      menu
      align="end"
      label={t('export')}
      buttonClass="button button-quiet button-icon button-small"
      button={<i className="icon icon-download" aria-hidden="true" />}
    >
      <span className="menu-title">{t('exportShown')}</span>
      {links(null)}
      <span className="menu-title">{t('exportApproved')}</span>
      {links('true')}
    </Popover>
  );
}
