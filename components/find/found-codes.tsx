import { useLocale, useTranslations } from 'next-intl';
import { type Code, codePath } from '@/lib/domain/code';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { SegmentText } from '@/lib/domain/scheme/segment-text';
import { localeHref } from '@/lib/i18n/href';
import { draftSpan } from '../code/draft-span';
import { CodeSegments } from '../scheme/code-segments';

type Found = {
  readonly code: Code;
  readonly spelling: string;
  readonly schemeName: string;
  readonly segments: readonly SegmentText[] | null;
};

/** Codes that the same text finds, to choose from. */
export function FoundCodes({ text, codes }: { text: string; codes: readonly Found[] }) {
  const t = useTranslations('find');
  const locale = useLocale();
  return (
    <>
      <p className="mb-4 max-w-prose text-xl">
        {t.rich('choiceMeans', { text: () => <code className="font-medium">{text}</code> })}
      </p>
      <ul className="flex max-w-4xl flex-col divide-y divide-line border-line border-y">
        {codes.map(({ code, spelling, schemeName, segments }) => (
          <li key={`${code.scheme} ${code.code}`}>
            <a
              href={localeHref(locale, codePath(code.scheme, spelling))}
              className="grid gap-x-6 gap-y-1 px-2 py-3 hover:bg-hover md:grid-cols-[16rem_1fr]"
            >
              <span>
                <CodeSegments spans={segments ?? [draftSpan(code)]} struck={code.status === 'retired'} />
                <span className="block text-muted text-sm">{schemeName}</span>
              </span>
              <span>
                {code.title && code.title !== code.message && (
                  <span className="block font-semibold">{code.title}</span>
                )}
                <span lang={code.messageLocale ?? SOURCE_LOCALE}>{code.message}</span>
                {code.aliases.map((alias) => (
                  <code key={alias} className="block text-muted text-sm [overflow-wrap:anywhere]">
                    {alias}
                  </code>
                ))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
