import { getLocale, getTranslations } from 'next-intl/server';
import { RetirementRequestForm } from '@/components/request/retirement-request-form';
import { HiddenField } from '@/components/ui/form-field';
import { Note } from '@/components/ui/note';
import { type Prefix, prefixPath } from '@/lib/domain/prefix';
import { localeHref } from '@/lib/i18n/href';
import { rightsTo } from '@/lib/web/rights';
import { requestRetirementAction } from '../actions';
import { AboutPrefix } from './about-prefix';

type Props = { search: URLSearchParams; path: string };

/** Why a prefix is to be retired. */
export function NewRetirement({ search, path }: Props) {
  return (
    <AboutPrefix kind="retirement" search={search} path={path}>
      {(prefix) => <Retirement prefix={prefix} reason={search.get('reason') ?? undefined} />}
    </AboutPrefix>
  );
}

async function Retirement({
  prefix: { scheme, prefix, status },
  reason,
}: {
  prefix: Prefix;
  reason: string | undefined;
}) {
  const t = await getTranslations('requestForm');
  const locale = await getLocale();
  if (!(await rightsTo({ scheme, prefix })).has('prefix.deprecate')) {
    return <Note>{t('notOwner', { prefix })}</Note>;
  }
  if (status === 'active') {
    return (
      <Note>
        {t.rich('deprecateFirst', {
          prefix,
          link: (text) => (
            <a href={localeHref(locale, `${prefixPath(scheme, prefix)}/edit#life`)} className="link">
              {text}
            </a>
          ),
        })}
      </Note>
    );
  }
  return (
    <>
      <p className="mb-5 max-w-prose text-muted">{t('retirementMeans')}</p>
      <RetirementRequestForm
        prefix={prefix}
        reason={reason}
        action={requestRetirementAction}
        send={t('sendRetirement', { prefix })}
      >
        <HiddenField name="scheme" value={scheme} />
        <HiddenField name="prefix" value={prefix} />
      </RetirementRequestForm>
    </>
  );
}
