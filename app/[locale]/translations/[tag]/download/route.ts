import { exportTranslations } from '@/lib/usecases/translation/export-translations';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { fileAnswer, refused, valuesOf } from '../../../download';

type Context = { params: Promise<{ tag: string }> };

/** Exactly the messages that the queue at the same address shows, as a file: `?format=gettext`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = inputFrom(exportTranslations, valuesOf(new URL(request.url).searchParams));
  const file = await attempt(exportTranslations, { ...asked, locale: decodePart((await params).tag) });
  return file.ok ? fileAnswer(file.value) : refused(request, file);
}
