export type IconName =
  | 'search'
  | 'codes'
  | 'prefixes'
  | 'schemes'
  | 'owners'
  | 'account'
  | 'decode'
  | 'requests'
  | 'translations'
  | 'activity'
  | 'bell'
  | 'admin'
  | 'more'
  | 'globe'
  | 'system'
  | 'light'
  | 'dark'
  | 'check'
  | 'close'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'arrow-up'
  | 'arrow-down'
  | 'copy'
  | 'download'
  | 'columns'
  | 'rows'
  | 'filter'
  | 'external'
  | 'link'
  | 'warning'
  | 'blocked'
  | 'held'
  | 'info'
  | 'keyboard';

type Props = { name: IconName; size?: 'sm' | 'md' | 'lg' };

/** Always beside a text, or in something that has a name of its own: assistive technology does not see it. */
export function Icon({ name, size = 'md' }: Props) {
  const sized = size === 'md' ? '' : ` icon-${size}`;
  return <i className={`icon icon-${name}${sized}`} aria-hidden="true" />;
}
