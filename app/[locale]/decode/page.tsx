import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DecodeForm } from '@/components/decode/decode-form';
import { PageHead } from '@/components/frame/page-head';
import { TEXT_LIMIT } from '@/lib/domain/decode/candidate';
import { localeHref } from '@/lib/i18n/href';
import type { SearchParams } from '@/lib/web/search-params';
import { decodeAction } from './actions';
import { decodeErrorOf, decodeStateOf } from './decode-state';
import { exampleTexts } from './example-texts';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decode');
  return { title: t('title'), description: t('description') };
}

export default async function DecodePage({ searchParams }: Props) {
  const { text: asked } = await searchParams;
  const text = typeof asked === 'string' ? asked : '';
  const locale = await getLocale();
  const t = await getTranslations('decode');
  const path = localeHref(locale, '/decode');
  const [initial, examples, tooLong, unreachable] = await Promise.all([
    decodeStateOf(text),
    text === '' ? exampleTexts() : [],
    decodeErrorOf('too-long'),
    decodeErrorOf('unavailable'),
  ]);
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <DecodeForm
          key={text}
          initial={initial}
          action={decodeAction}
          path={path}
          limit={TEXT_LIMIT}
          errors={{ tooLong, unreachable }}
          locale={locale}
          examples={examples.map(({ kind, text: example }) => ({
            label: t(`example.${kind}`),
            href: `${path}?${new URLSearchParams({ text: example })}`,
          }))}
          texts={{
            label: t('label'),
            help: t('help', { limit: TEXT_LIMIT }),
            kept: t('kept'),
            submit: t('submit'),
            busy: t('busy'),
            examples: t('examples'),
            results: t('results'),
            response: t('response'),
            notRegistered: t('notRegistered'),
            useInstead: t('useInstead'),
            action: t('action'),
            arguments: t('arguments'),
            marked: {
              title: t('marked'),
              text: t('text'),
              fold: t('fold', { from: '{from}', to: '{to}' }),
              gap: t('gap', { count: '{count}' }),
            },
            nothing: {
              title: t('nothing'),
              why: t('nothingWhy'),
              search: { label: t('nothingSearch'), href: localeHref(locale, '/') },
            },
          }}
        />
      </div>
    </>
  );
}
