import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FoundCodes } from '@/components/find/found-codes';
import { UnknownCode } from '@/components/find/unknown-code';
import { PageHead } from '@/components/frame/page-head';
import { codePath } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { findCode } from '@/lib/usecases/code/find-code';
import { decodePart } from '@/lib/web/address-part';
import { answerWith } from '@/lib/web/answer-status';
import { attempt } from '@/lib/web/read';

type Props = { params: Promise<{ text?: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: textOf(await params), robots: { index: false } };
}

/** Finds a code by anything it is or was called, and leads to its page. */
export default async function FindPage({ params }: Props) {
  const text = textOf(await params);
  const locale = await getLocale();
  const t = await getTranslations('find');
  const result = await attempt(findCode, { text, locale });
  const { found, readings, unread } = result.ok ? result.value : { found: [], readings: [], unread: [] };
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    redirect(localeHref(locale, codePath(only.code.scheme, only.spelling)));
  }
  if (only === undefined) answerWith(404);
  return (
    <>
      <PageHead title={t(only === undefined ? 'title' : 'choice')} />
      <div className="page-body">
        {only === undefined ? (
          <UnknownCode text={text} readings={readings} unread={unread} />
        ) : (
          <FoundCodes text={text} codes={found} />
        )}
      </div>
    </>
  );
}

function textOf({ text = [] }: { text?: string[] }): string {
  return text.map(decodePart).join('/');
}
