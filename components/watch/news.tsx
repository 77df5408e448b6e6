import { getLocale, getTranslations } from 'next-intl/server';
import { UNREAD_LIMIT } from '@/lib/domain/watch';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';

/** Over the list of what one watches: how much of it is news, and that it is seen now. */
export async function News({ count, markSeen }: { count: number; markSeen: FormAction }) {
  const t = await getTranslations('activity');
  const more = count > UNREAD_LIMIT;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status">{more ? t('newsMore', { count: UNREAD_LIMIT }) : t('news', { count })}</p>
      {count > 0 && (
        <Form id="news" action={markSeen} labels={{}} texts={await getFormTexts()}>
          <SubmitButton variant="plain" size="small">
            {t('seen')}
          </SubmitButton>
        </Form>
      )}
      <LinkButton href={localeHref(await getLocale(), '/watches')} size="small" variant="quiet">
        {t('manage')}
      </LinkButton>
    </div>
  );
}
