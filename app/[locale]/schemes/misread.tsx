import { getLocale } from 'next-intl/server';
import { ToldErrors } from '@/components/ui/told-errors';
import type { Refusal } from '@/lib/domain/result';
import { tellRefusal } from '@/lib/domain/tell-refusal';
import { localeHref } from '@/lib/i18n/href';
import { faultMessages } from '@/lib/web/fault-messages';

/** In the place of a preview: why there is none, and where in the text. */
export async function Misread({ refusal }: { refusal: Refusal }) {
  const locale = await getLocale();
  const { fields, ...whole } = tellRefusal(refusal, locale, await faultMessages(locale));
  const told = fields.length > 0 ? fields : [{ ...whole, field: '' }];
  return (
    <ul className="flex flex-col gap-1">
      {told.map(({ field, message, code, path }) => (
        <li key={`${field} ${code}`} className="field-error">
          <ToldErrors errors={[{ message, code, href: localeHref(locale, path), at: field || null }]} />
        </li>
      ))}
    </ul>
  );
}
