import type { z } from 'zod';
import type { Result } from '@/lib/domain/result';
import type { UseCase } from '@/lib/usecases/use-case';
import { formInput } from '@/lib/web/form-input';
import { attempt } from '@/lib/web/read';

/** Asks a use case about some fields of a form. */
export async function previewOf<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  form: FormData,
  fields: readonly string[],
  json: readonly string[],
): Promise<Result<Value>> {
  const asked = new FormData();
  for (const name of fields) asked.set(name, form.get(name) ?? '');
  const { input } = formInput(useCase.input, asked, { json });
  return input.ok ? attempt(useCase, input.value) : input;
}
