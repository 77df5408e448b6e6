import { codeListShape } from '@/lib/transfer/code-list';
import { exportCodes } from '@/lib/usecases/code/export-codes';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { download } from '../../download';

type Context = { params: Promise<{ locale: string }> };

/** Exactly the codes that the list at the same address shows, all its pages, as a file: `?format=csv|json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return download(request, {
    name: 'codes',
    batchesOf: (search) => attempt(exportCodes, { locale, ...inputFrom(exportCodes, search) }),
    shapeAt: codeListShape,
  });
}
