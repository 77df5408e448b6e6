import { getLocale, getTranslations } from 'next-intl/server';
import { getFormTexts } from '@/components/fault/form-texts';
import { draftSegments } from '@/components/new-code/draft-code';
import { NewCodeForm } from '@/components/new-code/new-code-form';
import { codeLabels } from '@/components/new-code/new-code-labels';
import { NewCodesFields } from '@/components/new-code/new-codes-fields';
import { toBeTexts } from '@/components/new-code/to-be-texts';
import { addressWith } from '@/components/ui/address';
import { Form } from '@/components/ui/form';
import { findSimilarCodes } from '@/lib/usecases/code/find-similar-codes';
import type { CodePreparation } from '@/lib/usecases/prefix/prepare-code';
import { thePortal } from '@/lib/web/portal';
import { attempt } from '@/lib/web/read';
import { nextNumberNow, registerCodeAction, registerCodesAction } from './actions';

const MOST = 100;

type Props = { prepared: CodePreparation; search: URLSearchParams; path: string };

/** The form for one code, or for several where the address says how many. */
export async function NewOnes({ prepared, search, path }: Props) {
  const { scheme, prefix, envelope } = prepared;
  const categories = prepared.categories.map(({ value, label, attributes }) => ({
    value,
    label,
    httpStatus: attributes.httpStatus ?? null,
  }));
  const category = search.get('category') ?? '';
  const isNamed = scheme.grammar.some((segment) => segment.kind === 'name');
  const isKnown = !isNamed && (categories.length === 0 || categories.some(({ value }) => value === category));
  const number = isKnown ? await nextNumberNow(scheme.slug, prefix.prefix, category) : null;
  const wanted = Number(search.get('count'));

  if (!isNamed && Number.isInteger(wanted) && wanted > 0) {
    const t = await getTranslations('newCode');
    const count = Math.min(wanted, MOST);
    return (
      <Form
        id={`new-codes-${scheme.slug}-${prefix.prefix}`}
        action={registerCodesAction}
        labels={codeLabels(await getTranslations('codeForm'))}
        texts={await getFormTexts()}
      >
        <NewCodesFields
          scheme={scheme.slug}
          prefix={prefix.prefix}
          categories={categories}
          category={category}
          count={count}
          first={draftSegments(scheme, prefix.prefix, number, new Map([['category', category]]))}
          isFull={isKnown && number === null}
          moreHref={addressWith(path, search, { count: String(Math.min(count + 5, MOST)) })}
          texts={{
            toBe: { ...toBeTexts(t), title: t('toBeFirst') },
            help: t('severalHelp'),
            more: t('moreLines'),
            register: t('registerSeveral'),
          }}
        />
      </Form>
    );
  }

  const message = search.get('message') ?? '';
  const title = search.get('title')?.trim();
  const similar =
    message.trim() === ''
      ? null
      : await attempt(findSimilarCodes, {
          scheme: scheme.slug,
          prefix: prefix.prefix,
          message: message.slice(0, 400),
          locale: await getLocale(),
          ...(title ? { title: title.slice(0, 100) } : {}),
        });
  return (
    <NewCodeForm
      path={path}
      scheme={scheme}
      prefix={prefix.prefix}
      categories={categories}
      next={isKnown ? { category, number } : null}
      ask={nextNumberNow}
      initial={Object.fromEntries(search)}
      similar={similar?.ok ? similar.value : null}
      envelope={
        envelope && {
          template: envelope.template,
          at: new Date().toISOString(),
          url: (await thePortal()).url,
        }
      }
      action={registerCodeAction}
    />
  );
}
