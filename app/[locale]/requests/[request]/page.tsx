import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { AskedFor } from '@/components/request/asked-for';
import { Collisions } from '@/components/request/collisions';
import { CommentForm } from '@/components/request/comment-form';
import { Conversation } from '@/components/request/conversation';
import { Granted } from '@/components/request/granted';
import { getReasonTexts } from '@/components/request/reason-texts';
import { RequestStanding } from '@/components/request/request-standing';
import { Guidelines } from '@/components/request/scheme-rules';
import { searchFrom } from '@/components/ui/address';
import { isOpen, requestName, requestPath } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { readRequest } from '@/lib/usecases/request/read-request';
import { readScheme } from '@/lib/usecases/scheme/read-scheme';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { History } from '../../history';
import NotFound from '../../not-found';
import { commentOnRequestAction } from '../actions';
import { WhatToDo } from './what-to-do';

type Props = {
  params: Promise<{ request: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const theRequest = cache((id: string) => attempt(readRequest, { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await theRequest(decodePart((await params).request));
  return found.ok ? { title: requestName(found.value.request.id, found.value.request.subject) } : {};
}

/** Everything it takes to decide a request, and what was said of it. */
export default async function RequestPage({ params, searchParams }: Props) {
  const found = await theRequest(decodePart((await params).request));
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const { request, comments, conflicts, may } = found.value;
  const { id, subject, status } = request;
  const t = await getTranslations('requests');
  const locale = await getLocale();
  const scheme = await read(readScheme, { scheme: request.scheme });
  const path = localeHref(locale, requestPath(id));
  const rights =
    status === 'approved' && subject.kind === 'prefix'
      ? await rightsTo({ scheme: request.scheme, prefix: subject.prefix })
      : null;
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/requests'), label: t('title') },
          { href: localeHref(locale, `/schemes/${scheme.slug}`), label: scheme.name },
        ]}
        title={requestName(id, subject)}
      />
      <div className="page-body grid gap-x-14 gap-y-9 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex min-w-0 flex-col gap-8">
          {status === 'approved' && (
            <Granted request={request} mayAllocate={rights?.has('code.create') ?? false} />
          )}
          <AskedFor request={request} grammar={scheme.grammar} />
          {subject.kind === 'prefix' && isOpen(status) && (
            <Collisions {...conflicts} texts={await getReasonTexts(scheme.grammar)} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <RequestStanding request={request} />
          <WhatToDo request={request} may={may} />
        </div>
        <div className="flex min-w-0 flex-col gap-9">
          <div>
            <Conversation reviews={request.reviews} comments={comments} revision={request.revision} />
            {may.comment === null && (
              <CommentForm id={id} count={comments.length} action={commentOnRequestAction} />
            )}
          </div>
          <History
            subject={{ type: 'request', name: String(id) }}
            path={path}
            search={searchFrom(await searchParams)}
          />
        </div>
        <Guidelines scheme={scheme} />
      </div>
    </>
  );
}
