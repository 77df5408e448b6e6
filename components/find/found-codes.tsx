import { useLocale } from 'next-intl';
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
export function FoundCodes({ codes }: { codes: readonly Found[] }) {
  const locale = useLocale();
  return (
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
              {code.title && <span className="block font-semibold">{code.title}</span>}
              <span lang={code.messageLocale ?? SOURCE_LOCALE}>{code.message}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
