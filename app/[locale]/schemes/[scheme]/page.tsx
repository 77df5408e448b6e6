import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { SchemeContents } from '@/components/scheme/scheme-contents';
import { SchemeEnvelopes } from '@/components/scheme/scheme-envelopes';
import { SchemeGrammar } from '@/components/scheme/scheme-grammar';
import { SchemePatterns } from '@/components/scheme/scheme-patterns';
import { SchemeTrial } from '@/components/scheme/scheme-trial';
import { Vocabulary } from '@/components/scheme/vocabulary';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { Markdown } from '@/components/ui/markdown';
import { Section } from '@/components/ui/section';
import type { CategorySegment } from '@/lib/domain/scheme/segment';
import { localeHref } from '@/lib/i18n/href';
import { readScheme } from '@/lib/usecases/scheme/read-scheme';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { History } from '../../history';
import NotFound from '../../not-found';
import { RequestLink } from '../../request-link';
import { restoringScheme } from '../../restoring';

type Props = {
  params: Promise<{ scheme: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const theScheme = cache((slug: string) => attempt(readScheme, { scheme: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scheme = await theScheme(decodePart((await params).scheme));
  return scheme.ok ? { title: scheme.value.name } : {};
}

/** One scheme: its grammar, its vocabularies, its rules and its response. */
export default async function SchemePage({ params, searchParams }: Props) {
  const found = await theScheme(decodePart((await params).scheme));
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const scheme = found.value;
  const query = await searchParams;
  const { try: tried } = query;
  const locale = await getLocale();
  const t = await getTranslations('schemes');
  const path = localeHref(locale, `/schemes/${scheme.slug}`);
  const may = await rightsTo(null);
  const vocabularies = scheme.grammar.filter(
    (segment): segment is CategorySegment => segment.kind === 'category',
  );
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/schemes'), label: t('title') }]}
        title={scheme.name}
        actions={
          <>
            <RequestLink place={{ scheme: scheme.slug }} />
            {may.has('scheme.change') && (
              <>
                <LinkButton href={`${path}/edit`} size="small">
                  {t('edit')}
                </LinkButton>
                <LinkButton href={`${path}/grammar`} size="small">
                  {t('changeGrammar')}
                </LinkButton>
              </>
            )}
          </>
        }
      />
      <div className="page-body grid gap-x-14 gap-y-9 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_15rem]">
        <SchemeContents scheme={scheme} vocabularies={vocabularies} />
        <div className="flex min-w-0 flex-col gap-11 lg:order-first">
          <Section id="grammar" title={t('grammar')}>
            <p className="mb-5 max-w-prose text-muted">{scheme.summary}</p>
            <SchemeGrammar grammar={scheme.grammar} example={scheme.example} />
          </Section>
          <SchemeTrial scheme={scheme} initial={typeof tried === 'string' ? tried : ''} />
          <SchemePatterns pattern={scheme.pattern} jsonSchema={scheme.jsonSchema} />
          {vocabularies.map((segment) => (
            <Vocabulary
              key={segment.name}
              scheme={scheme.slug}
              segment={segment}
              categories={scheme.categories.filter((category) => category.segment === segment.name)}
              editHref={may.has('category.change') ? `${path}/categories` : null}
            />
          ))}
          {scheme.guidelines && (
            <Section id="guidelines" title={t('guidelines')}>
              <Markdown source={scheme.guidelines} lang="en" />
            </Section>
          )}
          <SchemeEnvelopes
            envelopes={scheme.envelopes}
            editHref={may.has('envelope.change') ? `${path}/envelopes` : null}
          />
          <History
            subject={{ type: 'scheme', name: scheme.slug }}
            path={localeHref(locale, `/schemes/${scheme.slug}`)}
            search={searchFrom(query)}
            restoring={await restoringScheme(scheme.slug)}
          />
        </div>
      </div>
    </>
  );
}
