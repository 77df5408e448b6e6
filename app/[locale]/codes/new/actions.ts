'use server';

import type { FormAnswer } from '@/components/ui/form-answer';
import { codePath } from '@/lib/domain/code';
import { allocateCodes } from '@/lib/usecases/code/allocate-codes';
import { createCode } from '@/lib/usecases/code/create-code';
import { nextNumber } from '@/lib/usecases/code/next-number';
import { action } from '@/lib/web/action';
import { attempt } from '@/lib/web/read';

/**
 * Registers what the form says. An empty number is the next one; the page of the new code says where that is another
 * than the form showed.
 */
export async function registerCodeAction(before: unknown, form: FormData): Promise<FormAnswer> {
  // What only the form knows: which code it showed, and whether the number is to come later.
  const said = (name: string) => String(form.getAll(name).at(-1) ?? '');
  const own = { shown: said('shown'), numberless: said('numberless'), number: said('number') };
  const sent = new FormData();
  for (const [name, value] of form) if (name !== 'shown' && name !== 'numberless') sent.append(name, value);
  if (own.numberless === 'true') {
    sent.set('number', '');
    sent.set('status', 'draft');
  } else if (own.number.trim() === '') {
    sent.delete('number');
  }
  const register = action(createCode, {
    to: ({ scheme, code }) => {
      const search = new URLSearchParams({ registered: own.shown || code });
      return `${codePath(scheme, code)}?${search}`;
    },
  });
  const answer = await register(before, sent);
  if (answer.outcome === 'done') return answer;
  const kept = Object.entries(own).map(([name, value]) => [name, [value]]);
  return { ...answer, typed: { ...answer.typed, ...Object.fromEntries(kept) } };
}

/** Registers several codes, and shows them among those of their prefix, the newest first. */
export const registerCodesAction = action(allocateCodes, {
  to: ([first]) => {
    const place = first === undefined ? [] : Object.entries({ scheme: first.scheme, prefix: first.prefix });
    return `/codes?${new URLSearchParams([...place, ['sort', '-updatedAt']])}`;
  },
});

/** The next number of a counter as it is now; null where it is full or there is none. */
export async function nextNumberNow(
  scheme: string,
  prefix: string,
  category: string,
): Promise<number | null> {
  const next = await attempt(nextNumber, { scheme, prefix, ...(category === '' ? {} : { category }) });
  return next.ok ? next.value.number : null;
}
