import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { PrefixForm } from '@/components/prefix/prefix-form';
import { PrefixLifeForm } from '@/components/prefix/prefix-life-form';
import { PrefixOwnersForm } from '@/components/prefix/prefix-owners-form';
import { Section } from '@/components/ui/section';
import { prefixPath } from '@/lib/domain/prefix';
import { localeHref } from '@/lib/i18n/href';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { describePrefix } from '@/lib/usecases/prefix/describe-prefix';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../../not-allowed';
import NotFound from '../../../../not-found';
import {
  changePrefixOwnersAction,
  changePrefixStatusAction,
  retirePrefixAction,
  updatePrefixAction,
} from '../../../actions';

type Props = { params: Promise<{ scheme: string; prefix: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('prefixForm');
  return { title: t('edit', { prefix: decodePart((await params).prefix) }) };
}

/** Changes what a prefix is, whose it is, and where it stands in its life. */
export default async function EditPrefixPage({ params }: Props) {
  const asked = await params;
  const found = await attempt(describePrefix, {
    scheme: decodePart(asked.scheme),
    prefix: decodePart(asked.prefix),
  });
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const { prefix, scheme, state } = found.value;
  const may = await rightsTo({ scheme: prefix.scheme, prefix: prefix.prefix });
  if (!may.has('prefix.change')) return <NotAllowed />;
  const t = await getTranslations('prefixForm');
  const locale = await getLocale();
  const owners = await read(listOwners, { limit: 200 });
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, `/schemes/${prefix.scheme}`), label: scheme.name },
          {
            href: localeHref(locale, prefixPath(prefix.scheme, prefix.prefix)),
            label: <code>{prefix.prefix}</code>,
          },
        ]}
        title={t('editing')}
      />
      <div className="page-body flex flex-col gap-12">
        <Section id="what" title={t('what')}>
          <PrefixForm prefix={prefix} action={updatePrefixAction} />
        </Section>
        {may.has('prefix.change-owners') && (
          <Section id="whose" title={t('whose')}>
            <PrefixOwnersForm prefix={prefix} owners={owners.items} action={changePrefixOwnersAction} />
          </Section>
        )}
        {may.has('prefix.deprecate') && (
          <Section id="life" title={t('life')}>
            <PrefixLifeForm
              prefix={prefix}
              reason={state.reason}
              change={changePrefixStatusAction}
              retire={may.has('prefix.retire') ? retirePrefixAction : null}
            />
          </Section>
        )}
      </div>
    </>
  );
}
