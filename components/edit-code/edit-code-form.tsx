import { getLocale, getTranslations } from 'next-intl/server';
import { type Code, codeFlags, messageChanges } from '@/lib/domain/code';
import type { MessageStyle } from '@/lib/domain/message/message';
import { getFormTexts } from '../fault/form-texts';
import { codeLabels } from '../new-code/new-code-labels';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { EditCodeFields } from './edit-code-fields';

type Props = {
  /** With the default message. */
  code: Code;
  style: MessageStyle;
  /** The HTTP status of its category. */
  inherited: number | null;
  cancelHref: string;
  action: FormAction;
};

/** What a code says, to be changed; a message asks how it changes, for its translations. */
export async function EditCodeForm({ code, style, inherited, cancelHref, action }: Props) {
  const t = await getTranslations('editCode');
  const form = await getTranslations('codeForm');
  return (
    <Form
      id={`edit-code-${await getLocale()}`}
      action={action}
      labels={codeLabels(form)}
      texts={await getFormTexts()}
    >
      <EditCodeFields
        code={code}
        style={style}
        inherited={inherited}
        cancelHref={cancelHref}
        texts={{
          reading: {
            parameters: form('reads'),
            none: form('readsNone'),
            stopped: form('stopped', { line: '{line}', column: '{column}' }),
          },
          notes: { legend: form('notes'), help: form('notesHelp') },
          messageHelp: form(`messageHelp.${style}`),
          titleHelp: form('titleHelp'),
          httpHelp: form('httpHelp'),
          flags: codeFlags.map((value) => ({ value, label: form(`flag.${value}`) })),
          changes: messageChanges.map((value) => ({
            value,
            label: t(`change.${value}`),
            help: t(`changeHelp.${value}`),
          })),
          changeHelp: t('changeHelp.all'),
          breaking: {
            title: t('breaking.title'),
            dropped: t('breaking.dropped'),
            added: t('breaking.added'),
            retyped: t('breaking.retyped'),
            why: t('breaking.why'),
          },
          save: t('save', { code: code.code }),
          cancel: t('cancel'),
        }}
      />
    </Form>
  );
}
