import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { mayAnywhere } from '@/lib/web/rights';

type Props = {
  /** Where it would go, as far as the page says. */
  place?: Readonly<Record<string, string>>;
};

/** Leads to the form for a new code, also by the key `n`, whoever may register one. */
export async function NewCodeLink({ place = {} }: Props) {
  if (!(await mayAnywhere('code.create'))) return null;
  const t = await getTranslations('newCode');
  const search = new URLSearchParams(place).toString();
  const path = localeHref(await getLocale(), '/codes/new');
  return (
    <LinkButton href={search === '' ? path : `${path}?${search}`} data-keys="n">
      {t('button')}
    </LinkButton>
  );
}
