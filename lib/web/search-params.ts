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
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      if (!taken.includes(name) || value === undefined) return [];
      if (typeof value === 'string') return value === '' ? [] : [[name, value] as const];
      const filled = value.filter((one) => one !== '');
      return filled.length === 0 ? [] : [[name, filled] as const];
    }),
  );
}
