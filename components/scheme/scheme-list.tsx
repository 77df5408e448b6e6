import { useLocale, useTranslations } from 'next-intl';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { CodeSegments } from './code-segments';
import { exampleSpans } from './example-spans';

type Props = {
  schemes: readonly (Scheme & { readonly example: string })[];
  /** Written larger, where there is nothing else on the page. */
  large?: boolean;
};

/** Schemes with their shape drawn, and how much is in each. */
export function SchemeList({ schemes, large = false }: Props) {
  const t = useTranslations('schemes');
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-line border-y">
      {schemes.map((scheme) => (
        <li key={scheme.slug}>
          <a
            href={localeHref(locale, `/schemes/${scheme.slug}`)}
            className={`grid items-center gap-x-6 gap-y-1 px-2 hover:bg-hover md:grid-cols-[minmax(12rem,19rem)_1fr_auto] ${large ? 'py-5' : 'py-3'}`}
          >
            <span className={large ? 'text-2xl' : 'text-xl'}>
              <CodeSegments spans={exampleSpans(scheme.grammar, scheme.example)} />
            </span>
            <span className="min-w-0">
              <span className="font-semibold">{scheme.name}</span>
              <span className="block max-w-prose text-muted">{scheme.summary}</span>
            </span>
            <span className="flex gap-4 text-muted text-sm tabular-nums md:justify-end">
              <span>{t('prefixCount', { count: scheme.counts.prefixes })}</span>
              <span>{t('codeCount', { count: scheme.counts.codes })}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
