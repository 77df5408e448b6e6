import { getTranslations } from 'next-intl/server';
import { CategoryRequestForm } from '@/components/request/category-request-form';
import { PlaceForm } from '@/components/request/place-form';
import { SchemeRules } from '@/components/request/scheme-rules';
import { addressWith } from '@/components/ui/address';
import { HiddenField } from '@/components/ui/form-field';
import { Note } from '@/components/ui/note';
import { TabLinks } from '@/components/ui/tab-links';
import type { CategorySegment } from '@/lib/domain/scheme/segment';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { readScheme } from '@/lib/usecases/scheme/read-scheme';
import { attempt, read } from '@/lib/web/read';
import { requestCategoryAction } from '../actions';

type Props = { search: URLSearchParams; path: string };

/** A value for a vocabulary: first of which scheme, then what it stands for. */
export async function NewCategory({ search, path }: Props) {
  const t = await getTranslations('requestForm');
  const slug = search.get('scheme') ?? '';
  const found = slug === '' ? null : await attempt(readScheme, { scheme: slug });
  const scheme = found?.ok ? found.value : null;
  const vocabularies =
    scheme?.grammar.filter((segment): segment is CategorySegment => segment.kind === 'category') ?? [];
  const segment = vocabularies.find(({ name }) => name === search.get('segment')) ?? vocabularies[0];
  if (scheme === null || segment === undefined) {
    const schemes = await read(listGrammars, {});
    const fit = schemes.filter(({ grammar }) => grammar.some(({ kind }) => kind === 'category'));
    return (
      <PlaceForm
        kind="category"
        path={path}
        schemes={fit}
        scheme={slug}
        prefix={null}
        title={t('whichScheme')}
      >
        {scheme !== null && <Note>{t('noVocabulary')}</Note>}
      </PlaceForm>
    );
  }
  return (
    <div className="asking">
      <div>
        <h2 className="mb-4 text-lg">{scheme.name}</h2>
        {vocabularies.length > 1 && (
          <TabLinks
            label={t('vocabularies')}
            className="mb-5"
            tabs={vocabularies.map(({ name, label }) => ({
              href: addressWith(path, search, { segment: name }),
              label,
              chosen: name === segment.name,
            }))}
          />
        )}
        <CategoryRequestForm
          segment={segment}
          initial={Object.fromEntries(search)}
          action={requestCategoryAction}
          send={t('sendCategory')}
        >
          <HiddenField name="scheme" value={scheme.slug} />
          <HiddenField name="segment" value={segment.name} />
        </CategoryRequestForm>
      </div>
      <SchemeRules kind="category" scheme={scheme} />
    </div>
  );
}
