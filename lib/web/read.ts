import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Result } from '../domain/result';
import type { UseCase } from '../usecases/use-case';
import { theCaller } from './caller';
import { thePortal } from './portal';
import { Refusal } from './refusal';
import { signInHref } from './sign-in-href';

/**
 * Runs a use case for a page that can show its refusal. Where the registry is not shown to strangers, they are led to
 * sign in, and then back here.
 */
export async function attempt<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  input: unknown,
): Promise<Result<Value>> {
  const result = await useCase.run(await thePortal(), await theCaller(), input);
  if (useCase.right === 'registry.read') await leadToSignIn(result);
  return result;
}

async function leadToSignIn(result: Result<unknown>): Promise<void> {
  if (!result.ok && result.refusal.fault === 'sign-in') redirect(await signInHref());
}

/** Runs a use case for a page that asks for nothing a reader could get wrong; a refusal ends at the page for failures. */
export async function read<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  input: unknown,
): Promise<Value> {
  const result = await attempt(useCase, input);
  if (result.ok) return result.value;
  await leadToSignIn(result);
  throw new Refusal(result.refusal);
}
