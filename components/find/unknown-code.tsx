import { useLocale, useTranslations } from 'next-intl';
import type { OwnerReference } from '@/lib/domain/code';
import { prefixPath } from '@/lib/domain/prefix';
import type { Expectation } from '@/lib/domain/scheme/expectation';
import type { Grammar } from '@/lib/domain/scheme/segment';
import type { SegmentText } from '@/lib/domain/scheme/segment-text';
import { localeHref } from '@/lib/i18n/href';
import { OwnerLinks } from '../prefix/owner-links';
import { CodeSegments } from '../scheme/code-segments';
import { expectationText } from '../scheme/segment-rule';
import { StoppedText } from '../scheme/stopped-text';
import { LinkButton } from '../ui/link-button';
import { Section } from '../ui/section';

type Reading = {
  readonly scheme: string;
  readonly schemeName: string;
  readonly spelling: string;
  readonly segments: readonly SegmentText[];
  readonly prefix: {
    readonly prefix: string;
    readonly title: string;
    readonly owners: readonly OwnerReference[];
  } | null;
};

type Unread = {
  readonly scheme: { readonly slug: string; readonly name: string; readonly grammar: Grammar };
  readonly failure: { readonly position: number; readonly expected: Expectation };
};

type Props = { text: string; readings: readonly Reading[]; unread: readonly Unread[] };

/** What can be said of a code that nobody has registered, and where to go on. */
export function UnknownCode({ text, readings, unread }: Props) {
  const t = useTranslations('find');
  const locale = useLocale();
  const query = encodeURIComponent(text);
  const known = readings.filter(({ prefix }) => prefix !== null);
  const formal = readings.filter(({ prefix }) => prefix === null);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex max-w-prose flex-col gap-4">
        <p className="text-xl [overflow-wrap:anywhere]">
          {t.rich('unknown', { text: () => <code className="font-medium">{text}</code> })}
        </p>
        <p className="text-muted">{t('unknownMeans')}</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton href={localeHref(locale, `/?q=${query}`)} variant="primary">
            {t('search')}
          </LinkButton>
          <LinkButton href={localeHref(locale, `/decode?text=${query}`)}>{t('decode')}</LinkButton>
        </div>
      </div>
      {known.length > 0 && (
        <Section id="known" title={t('known')}>
          <ul className="flex flex-col gap-5">
            {known.map((reading) => (
              <li key={reading.scheme} className="max-w-prose">
                <CodeSegments spans={reading.segments} size="large" />
                <ReadingMeaning reading={reading} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {formal.length > 0 && (
        <Section id="formal" title={t('formal')}>
          <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            {formal.map(({ scheme, schemeName, segments }) => (
              <li key={scheme}>
                <a href={localeHref(locale, `/schemes/${scheme}`)} className="link font-semibold">
                  {schemeName}
                </a>
                <p>
                  <CodeSegments spans={segments} />
                </p>
                <AskForPrefix scheme={scheme} segments={segments} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {unread.length > 0 && (
        <Section id="unread" title={t('unread')}>
          <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            {unread.map(({ scheme, failure }) => (
              <li key={scheme.slug}>
                <a href={localeHref(locale, `/schemes/${scheme.slug}`)} className="link font-semibold">
                  {scheme.name}
                </a>
                <p>
                  <StoppedText text={text} position={failure.position} />
                </p>
                <UnreadReason grammar={scheme.grammar} failure={failure} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** Nobody has the prefix that the code would be under: it may be what somebody wants. */
function AskForPrefix({ scheme, segments }: Pick<Reading, 'scheme' | 'segments'>) {
  const t = useTranslations('find');
  const locale = useLocale();
  const prefix = segments.find(({ kind }) => kind === 'prefix')?.text;
  if (prefix === undefined) return null;
  return (
    <p className="text-sm">
      <a
        href={localeHref(locale, `/requests/new?${new URLSearchParams({ scheme, prefix })}`)}
        className="link"
      >
        {t('askFor', { prefix })}
      </a>
    </p>
  );
}

function ReadingMeaning({ reading }: { reading: Reading }) {
  const t = useTranslations('find');
  const locale = useLocale();
  const { scheme, schemeName, prefix } = reading;
  const schemeLink = () => (
    <a href={localeHref(locale, `/schemes/${scheme}`)} className="link">
      {schemeName}
    </a>
  );
  if (prefix === null) return null;
  return (
    <>
      <p className="mt-1">
        {t.rich('itsPrefix', {
          scheme: schemeLink,
          prefix: () => (
            <a href={localeHref(locale, prefixPath(scheme, prefix.prefix))} className="link">
              <code>{prefix.prefix}</code> {prefix.title}
            </a>
          ),
        })}
      </p>
      <p className="text-muted">
        {prefix.owners.length === 0
          ? t('orphaned')
          : t.rich('ask', { owners: () => <OwnerLinks owners={prefix.owners} /> })}
      </p>
    </>
  );
}

function UnreadReason({ grammar, failure }: { grammar: Grammar; failure: Unread['failure'] }) {
  const t = useTranslations('schemes');
  return (
    <p className="text-muted text-sm">
      {t('try.stopped', {
        position: failure.position + 1,
        expected: expectationText(t, grammar, failure.expected),
      })}
    </p>
  );
}
