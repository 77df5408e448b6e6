import { useTranslations } from 'next-intl';
import type { JsonValue } from '@/lib/domain/audit-event';
import type { Difference } from '@/lib/domain/difference';
import { fieldName } from '@/lib/domain/event-sentence';
import { lifecycle } from '@/lib/domain/lifecycle';
import { requestStates } from '@/lib/domain/request';

/** How one field was and how it is, under its name. */
export function FieldDifference({ difference }: { difference: Difference }) {
  const activity = useTranslations('activity');
  return (
    <>
      <dt className="text-muted">{fieldName(activity, difference.field)}</dt>
      <dd className="difference min-w-0">
        <DifferenceParts difference={difference} />
      </dd>
    </>
  );
}

/** How it was and how it is: longer texts word by word, the rest side by side. Stands within `difference`. */
export function DifferenceParts({ difference }: { difference: Omit<Difference, 'field'> }) {
  const t = useTranslations('history');
  const { from, to, words } = difference;
  if (words === null) {
    return (
      <>
        {from !== null && (
          <>
            <del>
              <FieldValue value={from} />
            </del>{' '}
            <span aria-hidden="true" className="text-muted">
              →
            </span>{' '}
          </>
        )}
        {to === null ? (
          <span className="text-muted">{t('empty')}</span>
        ) : (
          <ins>
            <FieldValue value={to} />
          </ins>
        )}
      </>
    );
  }
  return (
    <span className={typeof to === 'string' ? 'difference-words' : 'difference-words font-mono text-sm'}>
      {words.map(({ text, side }, place) => {
        const Part = side === 'both' ? 'span' : side === 'from' ? 'del' : 'ins';
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
        return <Part key={place}>{text}</Part>;
      })}
    </span>
  );
}

/** A value of a field as readers call it. */
export function FieldValue({ value }: { value: JsonValue }) {
  const t = useTranslations('history');
  const states = useTranslations('lifecycle');
  const requests = useTranslations('requests.state');
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span className="text-muted">{t('empty')}</span>;
  }
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const state = lifecycle.find((known) => known === value);
    if (state !== undefined) return <span className="difference-words">{states(state)}</span>;
    const ofRequest = requestStates.find((known) => known === value);
    return <span className="difference-words">{ofRequest === undefined ? value : requests(ofRequest)}</span>;
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return <code className="difference-words text-sm">{JSON.stringify(value, null, 2)}</code>;
}
