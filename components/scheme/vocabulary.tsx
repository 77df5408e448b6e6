import { useLocale, useTranslations } from 'next-intl';
import type { Category } from '@/lib/domain/category';
import type { CategorySegment } from '@/lib/domain/scheme/segment';
import { localeHref } from '@/lib/i18n/href';
import { LinkButton } from '../ui/link-button';
import { Section } from '../ui/section';
import { SimpleTable } from '../ui/simple-table';
import { segmentClass } from './code-segments';

type Props = {
  scheme: string;
  segment: CategorySegment;
  categories: readonly (Category & { readonly codes: number })[];
  /** Where its values are made and changed; null for who may not. */
  editHref: string | null;
};

/** The values that a category segment may have, and what each stands for. */
export function Vocabulary({ scheme, segment, categories, editHref }: Props) {
  const t = useTranslations('schemes.vocabulary');
  const schemes = useTranslations('schemes');
  const locale = useLocale();
  const attributes = [
    ...new Set(
      categories.flatMap(({ meanings }) => meanings.flatMap((meaning) => Object.keys(meaning.attributes))),
    ),
  ];
  const identity = segment.role === 'identity';
  const withStatus = categories.some((category) => category.attributes.httpStatus !== null);
  const asking = new URLSearchParams({ kind: 'category', scheme, segment: segment.name });
  const title = t('title', { segment: segment.label, count: categories.length });
  return (
    <Section
      id={`vocabulary-${segment.name}`}
      title={title}
      aside={
        editHref === null ? (
          <a href={localeHref(locale, `/requests/new?${asking}`)} className="link text-sm">
            {schemes('requestCategory')}
          </a>
        ) : (
          <LinkButton href={`${editHref}/new?segment=${segment.name}`} size="small">
            {schemes('addCategory')}
          </LinkButton>
        )
      }
    >
      <SimpleTable
        caption={title}
        bounded={categories.length > 20}
        columns={[
          { label: t('value') },
          ...(attributes.length > 0
            ? attributes.map((label) => ({ label: capital(label) }))
            : [{ label: t('meaning') }]),
          ...(withStatus ? [{ label: t('httpStatus'), align: 'end' as const }] : []),
          ...(identity ? [{ label: t('codes'), align: 'end' as const }] : []),
        ]}
        rows={categories.map((category) => ({
          key: category.value,
          cells: [
            <code key="value" id={`${segment.name}-${category.value}`} className={segmentClass(segment)}>
              {editHref === null ? (
                category.value
              ) : (
                <a href={`${editHref}/${segment.name}/${encodeURIComponent(category.value)}`}>
                  {category.value}
                </a>
              )}
            </code>,
            ...(attributes.length > 0
              ? attributes.map((name) => (
                  <Lines key={name} lines={category.meanings.map((one) => one.attributes[name])} />
                ))
              : [category.label]),
            ...(withStatus ? [category.attributes.httpStatus] : []),
            ...(identity
              ? [
                  category.codes === 0 ? (
                    <span key="codes" className="text-muted">
                      0
                    </span>
                  ) : (
                    <a
                      key="codes"
                      className="link"
                      href={localeHref(
                        locale,
                        `/codes?scheme=${encodeURIComponent(scheme)}&category=${encodeURIComponent(category.value)}`,
                      )}
                    >
                      {category.codes}
                    </a>
                  ),
                ]
              : []),
          ],
        }))}
      />
    </Section>
  );
}

/** One line for each meaning of a value. */
function Lines({ lines }: { lines: readonly (string | undefined)[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a meaning is its place.
  return lines.map((line, place) => <div key={place}>{line ?? '\u00a0'}</div>);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
