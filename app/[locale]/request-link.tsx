import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';

type Props = {
  /** What the form is filled in with, as far as the page says. */
  place?: Readonly<Record<string, string>>;
  /** The one thing to do on the page. */
  primary?: boolean;
};

/** Leads to the form for a request, also by the key `n`; who is not signed in is asked to do so there. */
export async function RequestLink({ place = {}, primary = false }: Props) {
  const t = await getTranslations('requests');
  const search = new URLSearchParams(place).toString();
  const path = localeHref(await getLocale(), '/requests/new');
  return (
    <LinkButton
      href={search === '' ? path : `${path}?${search}`}
      variant={primary ? 'primary' : 'plain'}
      data-keys="n"
    >
      {t('ask')}
    </LinkButton>
  );
}
