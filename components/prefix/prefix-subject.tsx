import type { Prefix } from '@/lib/domain/prefix';
import { HiddenField } from '../ui/form-field';

/** In a form: which prefix it is about, as it was read. */
export function PrefixSubject({ prefix }: { prefix: Pick<Prefix, 'scheme' | 'prefix' | 'version'> }) {
  return (
    <>
      <HiddenField name="scheme" value={prefix.scheme} />
      <HiddenField name="prefix" value={prefix.prefix} />
      <HiddenField name="version" value={prefix.version} />
    </>
  );
}
