import { getTranslations } from 'next-intl/server';
import { NOTICE_LIMIT } from '@/lib/domain/notice';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  count: number;
  /** The newest that is shown, so that what comes meanwhile stays news; null where a later page is. */
  newest: string | null;
  see: FormAction;
};

/** Over the list: how much of it is news, and that it is seen now. */
export async function UnseenNotices({ count, newest, see }: Props) {
  const t = await getTranslations('notices');
  const more = count > NOTICE_LIMIT;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status">{more ? t('unseenMore', { count: NOTICE_LIMIT }) : t('unseen', { count })}</p>
      {count > 0 && (
        <Form id="see-notices" action={see} labels={{}} texts={await getFormTexts()}>
          {newest !== null && <HiddenField key={newest} name="upTo" value={newest} />}
          <SubmitButton variant="plain" size="small">
            {t('see')}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
