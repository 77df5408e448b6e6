import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { RequestKind } from '@/lib/domain/request';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { TextInput } from '../ui/text-input';

type Props = {
  kind: RequestKind;
  path: string;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  /** What was chosen so far. */
  scheme: string;
  /** Null where the request is about the scheme. */
  prefix: string | null;
  title: string;
  /** Why what was chosen will not do. */
  children?: ReactNode;
};

/** What a request is to be about, where the address does not say. Leads to the same page, which then knows. */
export function PlaceForm({ kind, path, schemes, scheme, prefix, title, children }: Props) {
  const t = useTranslations('requestForm');
  return (
    <form action={path} className="form max-w-2xl">
      <h2 className="text-lg">{title}</h2>
      {children}
      <input type="hidden" name="kind" value={kind} />
      <Field id="place-scheme" label={t('scheme')}>
        {(control) => (
          <Select
            name="scheme"
            defaultValue={scheme}
            options={schemes.map(({ slug, name }) => ({ value: slug, label: name }))}
            {...control}
          />
        )}
      </Field>
      {prefix !== null && (
        <Field id="place-prefix" label={t('prefix')}>
          {(control) => (
            <TextInput
              name="prefix"
              defaultValue={prefix}
              maxLength={64}
              className="max-w-60"
              code
              {...control}
            />
          )}
        </Field>
      )}
      <div className="form-actions">
        <Button type="submit" variant="primary">
          {t('continue')}
        </Button>
      </div>
    </form>
  );
}
