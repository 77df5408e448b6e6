import type { Metadata } from 'next';
import { CategoryForm } from '@/components/scheme/category-form';
import { decodePart } from '@/lib/web/address-part';
import { updateCategoryAction } from '../../../../actions';
import { SchemePart } from '../../../../scheme-part';

type Props = { params: Promise<{ scheme: string; segment: string; value: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodePart((await params).value) };
}

export default async function EditCategoryPage({ params }: Props) {
  const asked = await params;
  const [segment, value] = [decodePart(asked.segment), decodePart(asked.value)];
  return (
    <SchemePart slug={asked.scheme} right="category.change" title={<code>{value}</code>}>
      {async ({ slug, categories }) => {
        const category = categories.find((one) => one.segment === segment && one.value === value);
        return category === undefined ? null : (
          <CategoryForm scheme={slug} segment={segment} category={category} action={updateCategoryAction} />
        );
      }}
    </SchemePart>
  );
}
