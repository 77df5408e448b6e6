import { getFormatter, getNow, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import { type Token, tokenState } from '@/lib/domain/user';
import { getFormTexts } from '../fault/form-texts';
import { Badge, type Tone } from '../ui/badge';
import type { FormAction } from '../ui/form-answer';
import { RelativeTime } from '../ui/relative-time';
import { Section } from '../ui/section';
import { SimpleTable } from '../ui/simple-table';
import { NewTokenForm } from './new-token-form';
import { RevokeToken } from './revoke-token';
import { tokenEnds } from './token-ends';

type Props = {
  userId: string;
  /** The newest. */
  tokens: Page<Token>;
  createAction: FormAction;
  revokeAction: FormAction;
};

const tones = { active: 'good', expired: 'warning', revoked: 'ended' } as const satisfies Record<
  string,
  Tone
>;

/** The API tokens of somebody: what there is, what it does, and a new one. */
export async function TokenPanel({ userId, tokens, createAction, revokeAction }: Props) {
  const t = await getTranslations('tokens');
  const format = await getFormatter();
  const now = await getNow();
  const form = await getFormTexts();
  const ends = [
    ...tokenEnds(now).map(({ days, at }) => ({
      value: at.toISOString(),
      label: t('inDays', { days, date: format.dateTime(at, { dateStyle: 'medium' }) }),
    })),
    { value: '', label: t('forever') },
  ];
  const revoke = { revoke: t('revoke'), why: t('revokeWhy') };
  return (
    <Section id="tokens" title={t('title')}>
      <p className="mb-4 max-w-prose text-muted">{t('what')}</p>
      {tokens.items.length === 0 ? (
        <p className="mb-6">{t('none')}</p>
      ) : (
        <div className="mb-8">
          <SimpleTable
            caption={t('title')}
            columns={[
              { label: t('name') },
              { label: t('state') },
              { label: t('createdAt') },
              { label: t('lastUsedAt') },
              { label: t('expiresAt') },
              { label: <span className="sr-only">{t('action')}</span> },
            ]}
            rows={tokens.items.map((token) => {
              const state = tokenState(token, now);
              return {
                key: token.id,
                cells: [
                  token.name,
                  <Badge key="state" tone={tones[state]}>
                    {t(state)}
                  </Badge>,
                  <RelativeTime key="createdAt" time={token.createdAt} />,
                  token.lastUsedAt ? <RelativeTime key="lastUsedAt" time={token.lastUsedAt} /> : t('never'),
                  token.expiresAt ? <RelativeTime key="expiresAt" time={token.expiresAt} /> : t('noExpiry'),
                  state === 'active' && (
                    <RevokeToken
                      key="action"
                      userId={userId}
                      tokenId={token.id}
                      action={revokeAction}
                      form={form}
                      texts={{ ...revoke, named: t('revokeNamed', { name: token.name }) }}
                    />
                  ),
                ],
              };
            })}
          />
          {tokens.nextCursor !== null && (
            <p className="mt-2 text-muted">{t('more', { count: tokens.items.length })}</p>
          )}
        </div>
      )}
      <h3 className="mb-3 font-semibold">{t('new')}</h3>
      <NewTokenForm
        userId={userId}
        action={createAction}
        form={form}
        ends={ends}
        texts={{
          name: t('name'),
          nameHelp: t('nameHelp'),
          expiresAt: t('expiresAt'),
          make: t('make'),
          made: t('made'),
          copy: t('copy'),
          copied: t('copied'),
        }}
      />
    </Section>
  );
}
