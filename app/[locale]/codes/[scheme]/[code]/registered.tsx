import { getTranslations } from 'next-intl/server';
import { Note } from '@/components/ui/note';

type Props = {
  code: string;
  /** What the form showed when it was sent; null: nobody comes from it. */
  shown: string | null;
};

/** Says to whoever registered this code just now which one it became. */
export async function Registered({ code, shown }: Props) {
  if (shown === null) return null;
  const t = await getTranslations('newCode');
  return (
    <div role="status" className="mb-6">
      <Note>{shown === code ? t('registered', { code }) : t('registeredInstead', { code, shown })}</Note>
    </div>
  );
}
