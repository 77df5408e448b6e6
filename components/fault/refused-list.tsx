import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import type { ToldFault, ToldRefusal } from '@/lib/domain/tell-refusal';
import { localeHref } from '@/lib/i18n/href';
import { LinkButton } from '../ui/link-button';
import { Note } from '../ui/note';

type Props = {
  refusal: ToldRefusal;
  /** The list without what was refused. */
  cleanHref: string;
};

/** Stands where a list would, had its address been one: what is wrong with it, and the way back. */
export async function RefusedList({ refusal, cleanHref }: Props) {
  const t = await getTranslations('list');
  const locale = await getLocale();
  const told = ({ code, path, message }: ToldFault) => (
    <>
      {message}{' '}
      <a href={localeHref(locale, path)} className="link font-mono">
        {code}
      </a>
    </>
  );
  return (
    <div className="flex flex-col items-start gap-4">
      <Note tone="danger">
        <div role="alert">
          <p className="font-semibold">{t('refused')}</p>
          {refusal.fields.length === 0 && <p>{told(refusal)}</p>}
          {refusal.fields.map((fault) => (
            <p key={`${fault.field} ${fault.code}`}>
              {t('field', { field: fault.field })} {told(fault)}{' '}
              {fault.choices.length > 0 &&
                t.rich('choices', {
                  choices: () =>
                    fault.choices.map((choice, place) => (
                      <Fragment key={choice}>
                        {place > 0 && ', '}
                        <code className="whitespace-nowrap">{choice}</code>
                      </Fragment>
                    )),
                })}
            </p>
          ))}
        </div>
      </Note>
      <LinkButton href={cleanHref} variant="primary">
        {t('clean')}
      </LinkButton>
    </div>
  );
}
