import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { GrammarForm } from '@/components/scheme/grammar-form';
import { GrammarReport } from '@/components/scheme/grammar-report';
import { localeHref } from '@/lib/i18n/href';
import { previewGrammar } from '@/lib/usecases/scheme/preview-grammar';
import type { SearchParams } from '@/lib/web/search-params';
import { changeGrammarAction } from '../../actions';
import { Misread } from '../../misread';
import { previewOf } from '../../preview-of';
import { previewGrammarChange } from '../../previews';
import { SchemePart } from '../../scheme-part';

type Props = { params: Promise<{ scheme: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('schemeForm'))('grammar') };
}

/** Changes the segments of a scheme; with `?segments=` it says what those would come to, page by page. */
export default async function GrammarPage({ params, searchParams }: Props) {
  const t = await getTranslations('schemeForm');
  const { segments: asked, cursor } = await searchParams;
  return (
    <SchemePart slug={(await params).scheme} right="scheme.change" title={t('grammar')}>
      {async (scheme) => {
        const segments = typeof asked === 'string' ? asked : JSON.stringify(scheme.grammar, null, 2);
        return (
          <GrammarForm
            key={segments}
            scheme={scheme}
            segments={segments}
            action={changeGrammarAction}
            preview={previewGrammarChange}
          >
            <Report
              scheme={scheme.slug}
              segments={segments}
              cursor={typeof cursor === 'string' ? cursor : null}
            />
          </GrammarForm>
        );
      }}
    </SchemePart>
  );
}

type Asked = { scheme: string; segments: string; cursor: string | null };

async function Report({ scheme, segments, cursor }: Asked) {
  const form = new FormData();
  const fields = { scheme, segments, ...(cursor === null ? {} : { cursor }) };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const result = await previewOf(previewGrammar, form, Object.keys(fields), ['segments']);
  if (!result.ok) return <Misread refusal={result.refusal} />;
  const { nextCursor } = result.value;
  const path = localeHref(await getLocale(), `/schemes/${scheme}/grammar`);
  const next = nextCursor && `${path}?${new URLSearchParams({ segments, cursor: nextCursor })}`;
  return <GrammarReport scheme={scheme} report={result.value} nextHref={next} />;
}
