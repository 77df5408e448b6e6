import { useTranslations } from 'next-intl';
import type { RequestKind } from '@/lib/domain/request';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { Markdown } from '../ui/markdown';
import { Section } from '../ui/section';

type Props = {
  kind: RequestKind;
  scheme: Pick<Scheme, 'name' | 'policy' | 'holdDays' | 'guidelines'>;
};

/** Beside a request: how its scheme grants, and what is to be kept to when asking. */
export function SchemeRules({ kind, scheme }: Props) {
  const t = useTranslations('requestForm');
  const days = scheme.holdDays;
  return (
    <aside className="flex min-w-0 flex-col gap-6">
      <Section id="granting" title={t('granting')}>
        <p className="max-w-prose">{t(`policy.${grantedHow(kind, scheme.policy)}`)}</p>
        <p className="mt-1 max-w-prose text-muted">
          {kind === 'prefix' ? t('holds', { days }) : t('staysOpen', { days })}
        </p>
      </Section>
      <Guidelines scheme={scheme} />
    </aside>
  );
}

/** Even where a scheme is open, ending a prefix is decided by somebody, and handing one on by its owner. */
function grantedHow(kind: RequestKind, policy: Scheme['policy']) {
  if (policy !== 'open') return policy;
  switch (kind) {
    case 'prefix':
    case 'category':
      return 'open';
    case 'ownership':
      return 'byOwner';
    case 'retirement':
      return 'registrar';
    default: {
      const rest: never = kind;
      return rest;
    }
  }
}

/** What is to be kept to in a scheme. */
export function Guidelines({
  scheme: { name, guidelines },
}: {
  scheme: Pick<Scheme, 'name' | 'guidelines'>;
}) {
  const t = useTranslations('requestForm');
  if (guidelines === null) return null;
  return (
    <Section id="guidelines" title={t('guidelines', { scheme: name })} className="min-w-0">
      <Markdown source={guidelines} lang="en" />
    </Section>
  );
}
