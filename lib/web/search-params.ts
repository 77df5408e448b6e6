import type { z } from 'zod';

/** Query parameters as Next.js gives them to a page. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The parameters of an address that a use case takes; the rest belongs to the page, such as which columns are shown.
 * An empty field of a form is no value.
 */
export function inputFrom(
  useCase: { readonly input: z.ZodObject },
  params: SearchParams,
): Readonly<Record<string, string | readonly string[]>> {
  const taken = Object.keys(useCase.input.shape);
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(params)) {
    if (!taken.includes(name) || value === undefined || value === '') continue;
    const filled = typeof value === 'string' ? value : value.filter((one) => one !== '');
    if (filled.length > 0) kept[name] = filled;
  }
  return kept;
}
