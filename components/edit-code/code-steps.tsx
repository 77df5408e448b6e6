import { getTranslations } from 'next-intl/server';
import type { Code } from '@/lib/domain/code';
import { type Lifecycle, lifecycle, mayBecome } from '@/lib/domain/lifecycle';
import { getFormTexts } from '../fault/form-texts';
import { codeLabels } from '../new-code/new-code-labels';
import type { FormAction } from '../ui/form-answer';
import { TextField } from '../ui/form-field';
import { Section } from '../ui/section';
import { StepForm } from '../ui/step-form';

type Props = {
  code: Code;
  /** Whether its scheme numbers codes, and by category. */
  grammar: { readonly numbered: boolean; readonly byCategory: boolean };
  actions: Readonly<Record<'status' | 'alias' | 'moveAlias' | 'number' | 'renumber', FormAction>>;
};

/** Where a code may go in its life, and what else may be done to it as a whole. */
export async function CodeSteps({ code, grammar, actions }: Props) {
  const t = await getTranslations('editCode');
  const labels = { ...codeLabels(await getTranslations('codeForm')), alias: t('alias'), to: t('moveTo') };
  const texts = await getFormTexts();
  const subject = { scheme: code.scheme, code: code.code, version: code.version };
  const isUnnumbered = grammar.numbered && code.number === null;
  const steps = lifecycle.filter(
    (to) => to !== code.status && mayBecome(code.status, to) && !(isUnnumbered && to === 'active'),
  );
  return (
    <Section id="steps" title={t('steps')}>
      {isUnnumbered && (
        <StepForm
          id="step-number"
          title={t('number.title')}
          carried={subject}
          labels={labels}
          texts={texts}
          submit={t('number.submit')}
          action={actions.number}
        >
          <TextField name="number" help={t('number.help')} inputMode="numeric" maxLength={9} code />
        </StepForm>
      )}
      {steps.map((to) => (
        <StepForm
          key={to}
          id={`step-${to}`}
          title={t(`step.${stepOf(code.status, to)}`)}
          carried={{ ...subject, status: to }}
          labels={labels}
          texts={texts}
          submit={t(`submit.${stepOf(code.status, to)}`, { code: code.code })}
          variant={to === 'retired' ? 'danger' : 'primary'}
          action={actions.status}
        >
          <p className="max-w-prose text-muted">{t(`why.${stepOf(code.status, to)}`)}</p>
          {(to === 'deprecated' || to === 'retired') && (
            <>
              <TextField name="reason" maxLength={500} />
              <TextField
                name="replacedBy"
                value={code.replacedBy}
                help={t('replacedByHelp')}
                code
                maxLength={120}
              />
            </>
          )}
        </StepForm>
      ))}
      <StepForm
        id="step-alias"
        title={t('aliasAdd.title')}
        carried={subject}
        labels={labels}
        texts={texts}
        submit={t('aliasAdd.submit')}
        action={actions.alias}
      >
        <TextField name="alias" help={t('aliasAdd.help')} code required maxLength={120} />
      </StepForm>
      {code.aliases.length > 0 && (
        <StepForm
          id="step-move"
          title={t('aliasMove.title')}
          carried={{ scheme: code.scheme }}
          labels={labels}
          texts={texts}
          submit={t('aliasMove.submit')}
          action={actions.moveAlias}
        >
          <TextField name="alias" value={code.aliases.length === 1 ? code.aliases[0] : ''} code required />
          <TextField name="to" help={t('aliasMove.help')} code required maxLength={120} />
        </StepForm>
      )}
      {!isUnnumbered && code.status !== 'retired' && (
        <StepForm
          id="step-renumber"
          title={t('renumber.title')}
          carried={subject}
          labels={labels}
          texts={texts}
          submit={t('renumber.submit')}
          action={actions.renumber}
        >
          <p className="max-w-prose text-muted">{t('renumber.why', { code: code.code })}</p>
          {grammar.byCategory && <TextField name="category" value={code.category} code />}
          {grammar.numbered ? (
            <TextField name="number" help={t('renumber.help')} inputMode="numeric" maxLength={9} code />
          ) : (
            <TextField name="name" code required maxLength={64} />
          )}
        </StepForm>
      )}
    </Section>
  );
}

function stepOf(from: Lifecycle, to: Lifecycle): 'activate' | 'deprecate' | 'undo' | 'retire' | 'draft' {
  switch (to) {
    case 'active':
      return from === 'deprecated' ? 'undo' : 'activate';
    case 'deprecated':
      return 'deprecate';
    case 'retired':
      return 'retire';
    case 'draft':
      return 'draft';
  }
}
