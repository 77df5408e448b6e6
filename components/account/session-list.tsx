import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { RelativeTime } from '../ui/relative-time';
import { SubmitButton } from '../ui/submit-button';
import { browserName } from './browser-name';

export type ShownSession = {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  /** Whether it is the one that looks. */
  readonly isThis: boolean;
};

type Props = { sessions: readonly ShownSession[]; end: FormAction; endOthers: FormAction };

/** The browsers one is signed in with; each but this one can be signed out from here. */
export async function SessionList({ sessions, end, endOthers }: Props) {
  const t = await getTranslations('account');
  const texts = await getFormTexts();
  return (
    <div className="flex max-w-prose flex-col gap-5">
      <ul className="border-line border-y">
        {sessions.map(({ id, createdAt, updatedAt, ipAddress, userAgent, isThis }) => {
          const browser = browserName(userAgent) ?? t('unknown');
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line py-3 [&+&]:border-t"
            >
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-semibold">
                  {browser}
                  {isThis && <span className="ms-2 font-normal text-muted">{t('thisSession')}</span>}
                </p>
                <p className="text-muted text-sm">
                  {ipAddress && `${t('address')} ${ipAddress} · `}
                  {t('lastUsed')} <RelativeTime time={updatedAt} /> · {t('since')}{' '}
                  <RelativeTime time={createdAt} />
                </p>
              </div>
              {!isThis && (
                <Form id={`end-${id}`} action={end} labels={{}} texts={texts}>
                  <HiddenField name="id" value={id} />
                  <SubmitButton variant="plain" size="small" aria-label={t('endSession', { browser })}>
                    {t('end')}
                  </SubmitButton>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 2 && (
        <Form id="end-others" action={endOthers} labels={{}} texts={texts}>
          <SubmitButton variant="plain">{t('endOthers')}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
