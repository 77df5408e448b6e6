import { useLocale, useTranslations } from 'next-intl';

export type CountingCategory = { readonly value: string; readonly label: string; readonly codes: number };

type Props = {
  chosen: string | null;
  categories: readonly CountingCategory[];
  hrefOf: (category: string) => string;
};

/** Whose numbers to look at, where each category counts for itself. */
export function NumberCategories({ chosen, categories, hrefOf }: Props) {
  const t = useTranslations('prefix.numbers');
  const number = new Intl.NumberFormat(useLocale());
  return (
    <nav aria-label={t('categories')} className="mb-4">
      <p className="mb-1.5 text-muted">{t('byCategory')}</p>
      <ul className="flex flex-wrap gap-1.5">
        {categories.map(({ value, label, codes }) => (
          <li key={value}>
            <a
              href={hrefOf(value)}
              aria-current={value === chosen ? 'true' : undefined}
              data-tip={label}
              className="chip aria-[current]:border-accent aria-[current]:bg-chosen"
            >
              <code className="segment segment-category">{value}</code>
              <span className="sr-only">{label}</span>
              <span className="text-muted tabular-nums">{number.format(codes)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1.5">{categories.find(({ value }) => value === chosen)?.label}</p>
    </nav>
  );
}
