import { getTranslations } from 'next-intl/server';
import type { Watchable } from '@/lib/domain/watch';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  type: Watchable;
  scheme: string;
  name: string;
  watched: boolean;
  watch: FormAction;
  unwatch: FormAction;
};

/** Lets the reader hear of a code or a prefix, or no longer. */
export async function WatchForm({ type, scheme, name, watched, watch, unwatch }: Props) {
  const t = await getTranslations('watch');
  return (
    <Form
      id={`watch-${type}-${name}`}
      key={String(watched)}
      action={watched ? unwatch : watch}
      labels={{}}
      texts={await getFormTexts()}
    >
      <HiddenField name="type" value={type} />
      <HiddenField name="scheme" value={scheme} />
      <HiddenField name="name" value={name} />
      <SubmitButton variant="plain">
        <i className={`icon ${watched ? 'icon-check' : 'icon-activity'}`} aria-hidden="true" />
        {t(watched ? 'unwatch' : 'watch')}
      </SubmitButton>
    </Form>
  );
}
