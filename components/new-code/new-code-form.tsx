import { getLocale, getTranslations } from 'next-intl/server';
import { codeFlags } from '@/lib/domain/code';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { NewCodeFields, type NewCodeProps } from './new-code-fields';
import { codeLabels } from './new-code-labels';
import { toBeTexts } from './to-be-texts';

type Props = Omit<NewCodeProps, 'texts' | 'locale'> & { action: FormAction };

/** One new code: what it says, and which number it gets. */
export async function NewCodeForm({ action, ...rest }: Props) {
  const t = await getTranslations('newCode');
  const form = await getTranslations('codeForm');
  return (
    <Form
      id={`new-code-${rest.scheme.slug}-${rest.prefix}`}
      action={action}
      labels={codeLabels(form)}
      texts={await getFormTexts()}
    >
      <NewCodeFields
        {...rest}
        locale={await getLocale()}
        texts={{
          toBe: toBeTexts(t),
          reading: {
            parameters: form('reads'),
            none: form('readsNone'),
            stopped: form('stopped', { line: '{line}', column: '{column}' }),
          },
          similar: {
            title: t('similar'),
            same: t('similarSame'),
            none: t('similarNone'),
            waiting: t('similarWaiting'),
          },
          notes: { legend: form('notes'), help: form('notesHelp') },
          messageHelp: form(`messageHelp.${rest.scheme.messageStyle}`),
          titleHelp: form('titleHelp'),
          numberHelp: t('numberHelp'),
          numberlessHelp: t('numberlessHelp'),
          nameHelp: t('nameHelp'),
          httpHelp: form('httpHelp'),
          envelope: t('envelope'),
          register: t('register', { code: '{code}' }),
          registerUnknown: t('registerUnknown'),
          saveDraft: t('saveDraft'),
          preview: t('preview'),
          flags: codeFlags.map((value) => ({ value, label: form(`flag.${value}`) })),
        }}
      />
    </Form>
  );
}
