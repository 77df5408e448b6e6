import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TermForm } from '@/components/glossary/term-form';
import { decodePart } from '@/lib/web/address-part';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../../not-allowed';
import { addTermAction } from '../actions';
import { GlossaryHead, glossaryPath } from '../glossary-head';

type Props = { params: Promise<{ tag: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('glossary');
  return { title: t('add') };
}

export default async function NewTermPage({ params }: Props) {
  const tag = decodePart((await params).tag);
  if (!(await rightsTo({ locale: tag })).has('glossary.change')) return <NotAllowed />;
  const t = await getTranslations('glossary');
  return (
    <>
      <GlossaryHead tag={tag} title={t('add')} />
      <div className="page-body">
        <TermForm locale={tag} term={null} cancelHref={await glossaryPath(tag)} action={addTermAction} />
      </div>
    </>
  );
}
