import type { useTranslations } from 'next-intl';

/** What the questions about a code are called, in the form for a new one and in the one that changes it. */
export function codeLabels(t: ReturnType<typeof useTranslations<'codeForm'>>) {
  return {
    category: t('category'),
    number: t('number'),
    name: t('name'),
    message: t('message'),
    'codes.*.message': t('message'),
    codes: t('message'),
    title: t('title'),
    description: t('description'),
    action: t('action'),
    httpStatus: t('httpStatus'),
    flags: t('flags'),
    numberless: t('numberless'),
    'aliases.*': t('workingName'),
    aliases: t('workingName'),
    'parameters.*.description': t('parameterDescription'),
    'parameters.*.example': t('parameterExample'),
    'parameters.*.echoesUserInput': t('parameterEchoes'),
    messageChange: t('messageChange'),
    status: t('status'),
    reason: t('reason'),
    replacedBy: t('replacedBy'),
    prefix: t('prefix'),
  };
}
