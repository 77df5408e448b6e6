import { useLocale, useTranslations } from 'next-intl';
import { codePath } from '@/lib/domain/code';
import type { EventGroup } from '@/lib/domain/event-group';
import { prefixPath } from '@/lib/domain/prefix';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { RelativeTime } from '../ui/relative-time';

const subjects = ['code', 'prefix', 'scheme'] as const;
type Subject = (typeof subjects)[number];

type Props = { groups: readonly EventGroup[]; schemes: readonly Pick<Scheme, 'slug' | 'name'>[] };

/** What changed last, one line for what belongs together. */
export function NewestChanges({ groups, schemes }: Props) {
  return (
    <ol className="flex flex-col gap-3.5">
      {groups.map((group) => (
        <Change key={`${group.at.getTime()} ${group.type} ${group.scheme}`} group={group} schemes={schemes} />
      ))}
    </ol>
  );
}

function Change({ group, schemes }: { group: EventGroup } & Pick<Props, 'schemes'>) {
  const t = useTranslations('home.change');
  const locale = useLocale();
  const [thing, verb] = group.type.split('.');
  const subject = subjects.find((one) => one === thing);
  if (subject === undefined) return null;
  const slug = group.scheme ?? '';
  const scheme = schemes.find((one) => one.slug === slug)?.name ?? slug;
  const names = [...new Set(group.names)];
  return (
    <li>
      <p>
        {t(`${subject}.${verb === 'created' ? 'created' : 'changed'}`, { count: group.count, scheme })}{' '}
        <span className="text-muted text-sm">
          <RelativeTime time={group.at} />
        </span>
      </p>
      <p className="text-sm [overflow-wrap:anywhere]">
        {names.map((name, place) => (
          <span key={name}>
            {place > 0 && ', '}
            <a href={localeHref(locale, pathOf(subject, slug, name))} className="link">
              {subject === 'scheme' ? scheme : <code>{name}</code>}
            </a>
          </span>
        ))}
        {group.count > names.length && ' …'}
      </p>
    </li>
  );
}

function pathOf(subject: Subject, scheme: string, name: string): string {
  switch (subject) {
    case 'code':
      return codePath(scheme, name);
    case 'prefix':
      return prefixPath(scheme, name);
    case 'scheme':
      return `/schemes/${scheme}`;
    default: {
      const rest: never = subject;
      return rest;
    }
  }
}
