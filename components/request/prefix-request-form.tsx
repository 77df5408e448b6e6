import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { OwnerReference } from '@/lib/domain/code';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { getFormTexts } from '../fault/form-texts';
import { OwnerChoices } from '../owner/owner-choices';
import { segmentRule } from '../scheme/segment-rule';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { PrefixRequestFields, type PrefixRequestFieldsProps } from './prefix-request-fields';
import { getReasonTexts } from './reason-texts';
import { requestLabels } from './request-labels';

type Props = Omit<PrefixRequestFieldsProps, 'texts' | 'locale' | 'scheme'> & {
  id: string;
  scheme: Pick<Scheme, 'slug' | 'grammar'> | null;
  /** To choose from. */
  choices: readonly OwnerReference[];
  action: FormAction;
  /** Fields that are carried along. */
  children?: ReactNode;
};

/** What is to be known of a new prefix, to be filled in: for a new request, or for one that is being changed. */
export async function PrefixRequestForm({ id, scheme, choices, action, children, ...rest }: Props) {
  const t = await getTranslations('requestForm');
  const rules = await getTranslations('schemes');
  const owner = await getTranslations('ownerForm');
  const segment = scheme?.grammar.find(({ kind }) => kind === 'prefix');
  const rule = segment?.kind === 'prefix' ? segmentRule(rules, segment) : null;
  const isChange = rest.request !== null;
  return (
    <Form id={id} action={action} labels={requestLabels(t)} texts={await getFormTexts()}>
      {children}
      <PrefixRequestFields
        {...rest}
        scheme={scheme && { slug: scheme.slug, grammar: scheme.grammar }}
        locale={await getLocale()}
        texts={{
          toBe: {
            title: t('toBe'),
            waiting: t('waiting'),
            checking: t('checking'),
            askingAgain: t('askingAgain'),
            givenUp: t('givenUp'),
            askAgain: t('askAgain'),
            free: t('free'),
            doubtful: t('doubtful'),
            stopped: t('stopped'),
            reasons: await getReasonTexts(scheme?.grammar ?? []),
          },
          suggestions: { title: t('suggestions'), use: t('use', { prefix: '{prefix}' }) },
          similar: t('similar'),
          titleHelp: t('componentHelp'),
          prefixHelp: rule ?? t(scheme === null ? 'prefixAny' : 'prefixUnwritten'),
          ownersHelp: t('ownersHelp'),
          moreOwners: t('moreOwners'),
          newOwner: {
            title: t('newOwner'),
            help: t('newOwnerHelp'),
            slugHelp: owner('slugHelp'),
            contactHelp: owner('contactHelp'),
            team: owner('team'),
            person: owner('person'),
          },
          repositoryHelp: t('repositoryHelp'),
          reasonHelp: t('reasonHelp'),
          check: t('check'),
          send: isChange ? t('change', { prefix: '{prefix}' }) : t('send', { prefix: '{prefix}' }),
          sendUnknown: isChange ? t('changeUnknown') : t('sendUnknown'),
        }}
      />
      <OwnerChoices id="owner-choices" owners={choices} />
    </Form>
  );
}
