import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { CodeEnd } from '@/components/code/code-end';
import { CodeFacts, statusLine } from '@/components/code/code-facts';
import { CodeIdentity } from '@/components/code/code-identity';
import { CodeMeaning } from '@/components/code/code-meaning';
import { CodeNeighbours } from '@/components/code/code-neighbours';
import { CodeRemedy } from '@/components/code/code-remedy';
import { CodeResponse } from '@/components/code/code-response';
import { CodeTranslations } from '@/components/code/code-translations';
import { PageHead } from '@/components/frame/page-head';
import { LifecycleBadge } from '@/components/scheme/lifecycle-badge';
import { searchFrom } from '@/components/ui/address';
import { CopyButton } from '@/components/ui/copy-button';
import { codePath } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { describeCode } from '@/lib/usecases/code/describe-code';
import { decodePart } from '@/lib/web/address-part';
import { argumentsFrom } from '@/lib/web/message-arguments';
import { attempt } from '@/lib/web/read';
import { Refusal } from '@/lib/web/refusal';
import { History } from '../../../history';
import { restoringCode } from '../../../restoring';
import { CodeActions } from './code-actions';
import { CodeLife } from './code-life';
import { Registered } from './registered';
import { responseChoices } from './response-choices';

type Props = {
  params: Promise<{ scheme: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodePart((await params).code) };
}

/** Everything about one code, found by any spelling of it. */
export default async function CodePage({ params, searchParams }: Props) {
  const asked = await params;
  const scheme = decodePart(asked.scheme);
  const spelled = decodePart(asked.code);
  const locale = await getLocale();
  const t = await getTranslations('code');
  const frame = await getTranslations('frame');
  const lifecycle = await getTranslations('lifecycle');
  const query = await searchParams;
  const search = searchFrom(query);
  const given = argumentsFrom(query);
  const responseLocale = search.get('locale') ?? undefined;
  const result = await attempt(describeCode, {
    scheme,
    code: spelled,
    locale,
    responseLocale,
    arguments: given,
  });
  if (!result.ok) return leaveFor(result.refusal);
  const { code, spelling, prefix, owners, categories, checks, end, neighbours, ...rest } = result.value;
  const path = localeHref(locale, codePath(code.scheme, spelling));
  if (spelling !== spelled) redirect(search.size === 0 ? path : `${path}?${search}`);
  const { chosen, choices } = responseChoices(rest.responses, search, path, t('response.problem'));
  const style = rest.scheme.messageStyle;

  function leaveFor(refusal: ConstructorParameters<typeof Refusal>[0]): never {
    if (refusal.fault === 'sign-in' || refusal.fault === 'forbidden') throw new Refusal(refusal);
    // What is wrong with the arguments or the language of the response does not keep anybody from the code.
    const inQuery = refusal.fields.every(({ field }) => field !== 'scheme' && field !== 'code');
    if (refusal.fault === 'invalid' && inQuery) redirect(localeHref(locale, codePath(scheme, spelled)));
    redirect(localeHref(locale, `/c/${encodeURIComponent(spelled)}`));
  }

  return (
    <>
      <link rel="canonical" href={localeHref(locale, codePath(code.scheme, code.code))} />
      <PageHead
        trail={[
          { href: localeHref(locale, '/codes'), label: frame('codes') },
          { href: localeHref(locale, `/schemes/${code.scheme}`), label: rest.scheme.name },
        ]}
        title={<code className="font-medium">{spelling}</code>}
        actions={<CodeActions code={code} />}
      />
      <div className="page-body">
        <Registered code={code.code} shown={search.get('registered')} />
        <div className="grid gap-x-14 gap-y-9 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="flex min-w-0 flex-col gap-6">
            <div className="flex flex-col gap-3">
              <div className="flex items-center gap-3">
                <LifecycleBadge status={code.status} label={lifecycle(code.status)} />
                <span className="print:hidden">
                  <CopyButton text={spelling} label={t('copy')} done={t('copied')} square />
                </span>
              </div>
              <CodeIdentity code={code} segments={rest.segments} prefix={prefix} categories={categories} />
            </div>
            <CodeEnd code={code} reason={end.reason} since={end.since} />
            <CodeMeaning code={code} style={style} served={rest.served} checks={checks} />
            <CodeRemedy code={code} remedyMissing={checks.some(({ id }) => id === 'remedy-missing')} />
          </div>
          <CodeFacts
            code={code}
            prefix={prefix}
            prefixLabel={rest.scheme.prefixLabel}
            owners={owners}
            category={categories.find(({ value }) => value === code.category) ?? null}
            replaces={end.replaces}
          />
          {chosen && (
            <CodeResponse
              path={path}
              choices={choices}
              kept={[...search].filter(([name]) => name === 'format' || name === 'version')}
              parameters={code.parameters}
              given={given}
              locales={rest.locales}
              locale={responseLocale ?? null}
              head={[
                ...(code.httpStatus === null ? [] : [statusLine(code.httpStatus)]),
                ...(chosen.format === 'problem' ? ['application/problem+json'] : []),
              ]}
              body={chosen.body}
            />
          )}
          <CodeTranslations
            scheme={code.scheme}
            code={code.code}
            style={style}
            message={code.message}
            checks={checks}
            parameters={code.parameters}
            translations={rest.translations}
            locales={rest.locales}
          />
          <CodeLife code={code} grammar={rest.scheme.grammar} />
          <History
            subject={{ type: 'code', scheme: code.scheme, name: code.code }}
            path={path}
            search={search}
            restoring={await restoringCode(code.scheme, code.prefix, code.code)}
          />
        </div>
        <CodeNeighbours scheme={code.scheme} {...neighbours} />
      </div>
    </>
  );
}
