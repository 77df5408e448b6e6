import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { SchemeRules } from '@/components/request/scheme-rules';
import { requestName, requestPath } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { readRequest } from '@/lib/usecases/request/read-request';
import { readScheme } from '@/lib/usecases/scheme/read-scheme';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { Revision } from './revision';

type Props = { params: Promise<{ request: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requestForm');
  return { title: t('editTitle') };
}

/** Changes what a request asks for; that submits it anew. */
export default async function EditRequestPage({ params }: Props) {
  const found = await attempt(readRequest, { id: decodePart((await params).request) });
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const { request, may } = found.value;
  if (may.revise !== null) return <NotAllowed />;
  const t = await getTranslations('requestForm');
  const requests = await getTranslations('requests');
  const locale = await getLocale();
  const scheme = await read(readScheme, { scheme: request.scheme });
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/requests'), label: requests('title') },
          {
            href: localeHref(locale, requestPath(request.id)),
            label: requestName(request.id, request.subject),
          },
        ]}
        title={t('editTitle')}
      />
      <div className="page-body asking">
        <Revision request={request} scheme={scheme} />
        <SchemeRules kind={request.subject.kind} scheme={scheme} />
      </div>
    </>
  );
}
