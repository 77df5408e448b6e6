import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement, ReactNode } from 'react';
import { PageHead } from '@/components/frame/page-head';
import type { Right } from '@/lib/domain/access';
import { localeHref } from '@/lib/i18n/href';
import { readScheme, type SchemeDescription } from '@/lib/usecases/scheme/read-scheme';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../not-allowed';
import NotFound from '../not-found';

type Props = {
  /** As the address names it. */
  slug: string;
  right: Right;
  title: ReactNode;
  /** Null: there is no such part. */
  children: (scheme: SchemeDescription) => Promise<ReactElement | null>;
};

/** A page that changes something of a scheme, for who may. */
export async function SchemePart({ slug, right, title, children }: Props) {
  const found = await attempt(readScheme, { scheme: decodePart(slug) });
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  if (!(await rightsTo(null)).has(right)) return <NotAllowed />;
  const t = await getTranslations('schemes');
  const locale = await getLocale();
  const scheme = found.value;
  const body = await children(scheme);
  if (body === null) {
    answerAbsence({ fault: 'missing', params: {}, fields: [] });
    return <NotFound />;
  }
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/schemes'), label: t('title') },
          { href: localeHref(locale, `/schemes/${scheme.slug}`), label: scheme.name },
        ]}
        title={title}
      />
      <div className="page-body">{body}</div>
    </>
  );
}
