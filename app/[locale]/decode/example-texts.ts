import { isContext } from '@/lib/domain/scheme/segment';
import { renderResponse } from '@/lib/usecases/envelope/render-response';
import { listSchemes } from '@/lib/usecases/scheme/list-schemes';
import { attempt } from '@/lib/web/read';

type Example = { readonly kind: 'code' | 'log' | 'response'; readonly text: string };

/** Texts to try, made of codes that the registry really has; none where it has none yet. */
export async function exampleTexts(): Promise<readonly Example[]> {
  const listed = await attempt(listSchemes, {});
  const schemes = listed.ok ? listed.value.filter(({ counts }) => counts.codes > 0) : [];
  const [first] = schemes;
  if (first === undefined) return [];
  const telling = schemes.find(({ grammar, envelope }) => envelope && grammar.some(isContext)) ?? first;
  const response = await attempt(renderResponse, { scheme: telling.slug, code: telling.example });
  return [
    { kind: 'code', text: first.example.toLowerCase().replace(/(?<=[a-z])(?=\d)/, ' ') },
    { kind: 'log', text: logOf(schemes.map(({ example }) => example)) },
    ...(response.ok ? [{ kind: 'response' as const, text: JSON.stringify(response.value, null, 2) }] : []),
  ];
}

function logOf(codes: readonly string[]): string {
  const lines = codes.map((code, index) => {
    const time = `2026-03-02T09:14:${String(index * 7).padStart(2, '0')}.204Z`;
    return index % 2 === 0
      ? `${time} ERROR request 5f0${index} failed: code=${code}`
      : `${time} WARN  retry ${index} of 3, upstream said {"code":"${code}"}`;
  });
  return ['2026-03-02T09:13:58.002Z INFO  listening on :8080', ...lines].join('\n');
}
