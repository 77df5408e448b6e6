import { getLocale, getTranslations } from 'next-intl/server';
import { askAgainPath } from '@/components/request/ask-again';
import { ConsentForm } from '@/components/request/consent-form';
import { DecisionForm } from '@/components/request/decision-form';
import { WithdrawForm } from '@/components/request/withdraw-form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { userIdOf } from '@/lib/domain/access';
import { isOpen, type PrefixRequest, requestPath } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import type { RequestDescription } from '@/lib/usecases/request/read-request';
import { theCaller } from '@/lib/web/caller';
import { consentToRequestAction, reviewRequestAction, withdrawRequestAction } from '../actions';

type Props = { request: PrefixRequest; may: RequestDescription['may'] };

/** What the reader may do with a request now, or why they may not decide it. */
export async function WhatToDo({ request, may }: Props) {
  const t = await getTranslations('request');
  const locale = await getLocale();
  const isOwn = userIdOf(await theCaller()) === request.by.id;
  if (!isOpen(request.status)) {
    if (request.status === 'approved' || !isOwn) return null;
    return (
      <p>
        <LinkButton href={localeHref(locale, askAgainPath(request))} variant="primary" data-keys="n">
          {t('again')}
        </LinkButton>
      </p>
    );
  }
  const verdicts = [
    may.approve === null && ('approve' as const),
    may.requestChanges === null && ('request-changes' as const),
    may.decline === null && ('decline' as const),
  ].filter((verdict) => verdict !== false);
  const why = whyNot(request, may.approve, isOwn);
  return (
    <>
      {may.consent === null && <ConsentForm request={request} action={consentToRequestAction} />}
      <Section id="decision" title={t('decide.title')}>
        {why && <p className="mb-3 text-muted">{t(`why.${why}`, { name: request.by.name })}</p>}
        {verdicts.length > 0 && (
          <DecisionForm request={request} verdicts={verdicts} action={reviewRequestAction} />
        )}
      </Section>
      {(may.revise === null || may.withdraw === null) && (
        <div className="flex flex-col gap-3">
          {may.revise === null && (
            <p>
              <LinkButton href={localeHref(locale, `${requestPath(request.id)}/edit`)} data-keys="e">
                {t('change')}
              </LinkButton>
            </p>
          )}
          {may.withdraw === null && <WithdrawForm request={request} action={withdrawRequestAction} />}
        </div>
      )}
    </>
  );
}

/** Why the reader cannot approve it, or what is to be known where they can. */
function whyNot({ status }: PrefixRequest, fault: Props['may']['approve'], isOwn: boolean) {
  if (status === 'changes-requested') return isOwn ? 'yours' : 'state';
  switch (fault) {
    case null:
      return isOwn ? 'only' : null;
    case 'own-request':
      return 'own';
    case 'already-approved':
      return 'already';
    default:
      return 'registrar';
  }
}
