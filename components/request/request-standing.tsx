import { useTranslations } from 'next-intl';
import { isOpen, type PrefixRequest } from '@/lib/domain/request';
import { Fact, Facts } from '../ui/facts';
import { RelativeTime } from '../ui/relative-time';
import { RequestStatus } from './request-status';

/** Where a request stands: who asked and when, what it still needs, and until when it holds what it asks for. */
export function RequestStanding({ request }: { request: PrefixRequest }) {
  const t = useTranslations('request');
  const states = useTranslations('requests.state');
  const { subject, status, by, createdAt, expiresAt, approvals, approvalsNeeded, consent, isEscalated } =
    request;
  return (
    <section aria-label={t('standing')}>
      <Facts>
        <Fact label={t('state')}>
          <RequestStatus status={status} label={states(status)} />
          {isEscalated && <p className="text-warning">{t('escalated')}</p>}
        </Fact>
        <Fact label={t('asked')}>
          {by.name} · <RelativeTime time={new Date(createdAt)} />
        </Fact>
        {isOpen(status) && (
          <>
            <Fact label={t('grant')}>
              {approvalsNeeded > 0 && <p>{t('approvals', { given: approvals, needed: approvalsNeeded })}</p>}
              {consent !== null && <p>{t(consent ? 'consentGiven' : 'consentAwaited')}</p>}
            </Fact>
            <Fact label={t(subject.kind === 'prefix' ? 'expires' : 'ends')}>
              <RelativeTime time={new Date(expiresAt)} full />
            </Fact>
          </>
        )}
      </Facts>
    </section>
  );
}
