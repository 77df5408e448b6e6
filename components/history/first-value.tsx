import { useTranslations } from 'next-intl';
import type { Difference } from '@/lib/domain/difference';
import { fieldName } from '@/lib/domain/event-sentence';
import { FieldValue } from './field-difference';

/** A field as it was at first. */
export function FirstValue({ difference }: { difference: Difference }) {
  const t = useTranslations('activity');
  return (
    <>
      <dt className="text-muted">{fieldName(t, difference.field)}</dt>
      <dd className="min-w-0">
        <FieldValue value={difference.to} />
      </dd>
    </>
  );
}
