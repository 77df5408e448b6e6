import { useLocale } from 'next-intl';
import type { OwnerReference } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';

/** Owners in a sentence. */
export function OwnerLinks({ owners }: { owners: readonly OwnerReference[] }) {
  const locale = useLocale();
  const parts = new Intl.ListFormat(locale).formatToParts(owners.map(({ slug }) => slug));
  return parts.map(({ type, value }, place) => {
    const owner = type === 'element' ? owners.find(({ slug }) => slug === value) : undefined;
    if (owner === undefined) return value;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence.
      <a key={place} href={localeHref(locale, `/owners/${owner.slug}`)} className="link">
        {owner.name}
      </a>
    );
  });
}
