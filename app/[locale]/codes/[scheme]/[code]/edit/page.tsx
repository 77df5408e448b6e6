import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EditCodeForm } from '@/components/edit-code/edit-code-form';
import { PageHead } from '@/components/frame/page-head';
import { codePath } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { describeCode } from '@/lib/usecases/code/describe-code';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../../not-allowed';
import NotFound from '../../../../not-found';
import { updateCodeAction } from '../actions';

type Props = { params: Promise<{ scheme: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('editCode');
  return { title: t('title', { code: decodePart((await params).code) }) };
}

/** What a code says, to be changed. */
export default async function EditCodePage({ params }: Props) {
  const asked = await params;
  const named = { scheme: decodePart(asked.scheme), code: decodePart(asked.code) };
  const found = await attempt(describeCode, named);
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const { code, scheme, categories } = found.value;
  const locale = await getLocale();
  const href = localeHref(locale, codePath(code.scheme, code.code));
  if (code.code !== named.code) redirect(`${href}/edit`);
  const may = await rightsTo({ scheme: code.scheme, prefix: code.prefix });
  if (!may.has('code.change')) return <NotAllowed />;
  const t = await getTranslations('editCode');
  const category = categories.find(({ value }) => value === code.category);
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/codes'), label: t('codes') },
          { href, label: <code>{code.code}</code> },
        ]}
        title={t('button')}
      />
      <div className="page-body">
        <EditCodeForm
          code={code}
          style={scheme.messageStyle}
          inherited={category?.attributes.httpStatus ?? null}
          cancelHref={href}
          action={updateCodeAction}
        />
      </div>
    </>
  );
}
