import { refresh } from 'next/cache';
import { redirect, unstable_rethrow } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { z } from 'zod';
import { type Refusal, type Result, refuse } from '../domain/result';
import { type ToldFault, tellRefusal } from '../domain/tell-refusal';
import { localeHref } from '../i18n/href';
import { failureReport } from '../transfer/failure-report';
import type { UseCase } from '../usecases/use-case';
import { theCaller } from './caller';
import { faultMessages } from './fault-messages';
import { formInput } from './form-input';
import { thePortal } from './portal';

type Options<Value> = {
  /** Where it leads once it is done, without locale. Without it the page stays and shows what is now. */
  readonly to?: (value: Value, form: FormData) => string;
  /** Fields that are for the page and not for the use case, such as where it leads. */
  readonly aside?: readonly string[];
  /** What the request itself tells beside the form, such as where it comes from; no field of the form can say it. */
  readonly told?: () => Promise<Readonly<Record<string, unknown>>>;
  /** What else is done with what came of it, before it leads elsewhere: a cookie is set. */
  readonly after?: (value: Value) => Promise<void>;
  /** Fields whose value is never given back, such as passwords. */
  readonly secret?: readonly string[];
  /** Fields that mean nothing where they are empty: a text that may be missing, but not be empty. */
  readonly leftOut?: readonly string[];
  /** Fields that are written as JSON; faults within one are told at it. */
  readonly json?: readonly string[];
};

/**
 * A use case as what a form is sent to, with JavaScript or without. Where it is refused, the form is given back what
 * was typed, and each fault at its field in the reader's language.
 */
export function action<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  { to, aside = [], told, after, secret = [], leftOut = [], json = [] }: Options<Value> = {},
) {
  return async (_before: unknown, form: FormData) => {
    const { input: read, nameOf } = formInput(useCase.input, without(form, aside), { leftOut, json });
    if (!read.ok) return answerRefused(read.refusal, typedIn(form, secret), nameOf);
    const asked = told ? Object.assign(Object(read.value), await told()) : read.value;
    const result = await attempted(useCase, asked);
    // So that the form can show what it was changed to meanwhile.
    if (!result.ok && result.refusal.fault === 'stale') refresh();
    if (!result.ok) return answerRefused(result.refusal, typedIn(form, secret), nameOf);
    if (after !== undefined) await after(result.value);
    // The frame around the page shows things that may have changed, wherever it leads.
    refresh();
    if (to !== undefined) redirect(localeHref(await getLocale(), to(result.value, form)));
    return { outcome: 'done' as const, value: result.value };
  };
}

function without(form: FormData, names: readonly string[]): FormData {
  const rest = new FormData();
  for (const [name, value] of form) if (!names.includes(name)) rest.append(name, value);
  return rest;
}

/** A surprise is logged and told as one: what was typed must not be lost to a page for failures. */
async function attempted<Input extends z.ZodType, Value>(
  useCase: UseCase<Input, Value>,
  input: unknown,
): Promise<Result<Value>> {
  try {
    return await useCase.run(await thePortal(), await theCaller(), input);
  } catch (error) {
    unstable_rethrow(error);
    console.error(failureReport(error));
    return refuse('unexpected');
  }
}

type Typed = Readonly<Record<string, readonly string[]>>;

/** What a form is told of a refusal. */
async function answerRefused(refusal: Refusal, typed: Typed, nameOf: (field: string) => string) {
  const locale = await getLocale();
  const { fields, ...whole } = tellRefusal(refusal, locale, await faultMessages(locale));
  const tell = ({ message, code, path }: ToldFault) => ({ message, code, href: localeHref(locale, path) });
  const errors = fields.map((fault) => {
    const name = nameOf(fault.field);
    // Where in what was written as JSON.
    const at =
      name === fault.field || !fault.field.startsWith(`${name}.`) ? null : fault.field.slice(name.length + 1);
    return { ...tell(fault), name, at };
  });
  const isStale = refusal.fault === 'stale';
  return { outcome: 'refused' as const, isStale, typed, error: tell(whole), errors };
}

function typedIn(form: FormData, secret: readonly string[]): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION_') || secret.includes(name)) continue;
    typed.set(name, [...(typed.get(name) ?? []), value]);
  }
  return Object.fromEntries(typed);
}
