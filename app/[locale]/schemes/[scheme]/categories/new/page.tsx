import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CategoryForm } from '@/components/scheme/category-form';
import type { SearchParams } from '@/lib/web/search-params';
import { createCategoryAction } from '../../../actions';
import { SchemePart } from '../../../scheme-part';

type Props = { params: Promise<{ scheme: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('categoryForm'))('new') };
}

/** A new value of the vocabulary that `?segment=` names, or of the first. */
export default async function NewCategoryPage({ params, searchParams }: Props) {
  const t = await getTranslations('categoryForm');
  const { segment: asked } = await searchParams;
  return (
    <SchemePart slug={(await params).scheme} right="category.create" title={t('new')}>
      {async ({ slug, grammar }) => {
        const vocabularies = grammar.filter((part) => part.kind === 'category');
        const segment = vocabularies.find(({ name }) => asked === undefined || name === asked);
        return segment === undefined ? null : (
          <CategoryForm scheme={slug} segment={segment.name} category={null} action={createCategoryAction} />
        );
      }}
    </SchemePart>
  );
}
