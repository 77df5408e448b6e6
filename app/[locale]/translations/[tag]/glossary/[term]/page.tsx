import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '@/components/fault/form-texts';
import { TermForm } from '@/components/glossary/term-form';
import { Form } from '@/components/ui/form';
import { HiddenField } from '@/components/ui/form-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { readTerm } from '@/lib/usecases/glossary/read-term';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../../not-allowed';
import NotFound from '../../../../not-found';
import { changeTermAction, removeTermAction } from '../actions';
import { GlossaryHead, glossaryPath } from '../glossary-head';

type Props = { params: Promise<{ tag: string; term: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('glossary');
  return { title: t('edit') };
}

export default async function TermPage({ params }: Props) {
  const { tag: spelled, term: id } = await params;
  const tag = decodePart(spelled);
  if (!(await rightsTo({ locale: tag })).has('glossary.change')) return <NotAllowed />;
  const found = await attempt(readTerm, { id });
  if (!found.ok || found.value.locale !== tag) {
    if (!found.ok) answerAbsence(found.refusal);
    return <NotFound />;
  }
  const term = found.value;
  const t = await getTranslations('glossary');
  return (
    <>
      <GlossaryHead tag={tag} title={term.term} />
      <div className="page-body flex flex-col gap-8">
        <TermForm locale={tag} term={term} cancelHref={await glossaryPath(tag)} action={changeTermAction} />
        <Form id="remove-term" action={removeTermAction} labels={{}} texts={await getFormTexts()}>
          <HiddenField name="id" value={term.id} />
          <HiddenField name="version" value={term.version} />
          <p className="max-w-prose text-muted text-sm">{t('removeHelp')}</p>
          <div className="form-actions">
            <SubmitButton variant="danger">{t('remove')}</SubmitButton>
          </div>
        </Form>
      </div>
    </>
  );
}
