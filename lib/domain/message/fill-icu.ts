import { createLiteralElement, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageArguments } from './message';

type FillableValue = string | number | Date;

/**
 * Prepares a parsed ICU message for formatting. Plain arguments become text; an argument that its format cannot
 * take (a word for a number) is put in as it is; one that is not given stays as `{name}`, and a plural or select
 * then says its `other` branch. What is left has a value of its own under a key of its own.
 */
export function fillIcu(
  elements: readonly MessageFormatElement[],
  args: MessageArguments,
): { ready: MessageFormatElement[]; values: Record<string, FillableValue> } {
  const values: Record<string, FillableValue> = {};
  const keep = (value: FillableValue): string => {
    const key = `v${Object.keys(values).length}`;
    values[key] = value;
    return key;
  };

  const fill = (element: MessageFormatElement, count: string | null): MessageFormatElement[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.tag:
        return [element];
      case TYPE.pound:
        return [count === null ? element : createLiteralElement(count)];
      case TYPE.argument:
        return [createLiteralElement(asWritten(element.value, args))];
      case TYPE.number: {
        const value = numberOf(argumentOf(element.value, args));
        return [value === null ? asText(element.value) : { ...element, value: keep(value) }];
      }
      case TYPE.date:
      case TYPE.time: {
        const value = dateOf(argumentOf(element.value, args));
        return [value === null ? asText(element.value) : { ...element, value: keep(value) }];
      }
      case TYPE.select: {
        const value = argumentOf(element.value, args);
        if (value === undefined) return fillBranch(element.options.other, count);
        return [{ ...element, value: keep(String(value)), options: fillBranches(element.options) }];
      }
      case TYPE.plural: {
        const value = numberOf(argumentOf(element.value, args));
        if (value === null) return fillBranch(element.options.other, asWritten(element.value, args));
        return [{ ...element, value: keep(value), options: fillBranches(element.options) }];
      }
      default: {
        const unknown: never = element;
        return unknown;
      }
    }
  };
  const asText = (name: string) => createLiteralElement(asWritten(name, args));
  const fillBranch = (branch: Branch | undefined, count: string | null) =>
    (branch?.value ?? []).flatMap((element) => fill(element, count));
  const fillBranches = (branches: Record<string, Branch>): Record<string, Branch> =>
    Object.fromEntries(
      Object.entries(branches).map(([selector, branch]) => [selector, { value: fillBranch(branch, null) }]),
    );

  return { ready: elements.flatMap((element) => fill(element, null)), values };
}

type Branch = { value: MessageFormatElement[] };

function argumentOf(name: string, args: MessageArguments): string | number | undefined {
  return Object.hasOwn(args, name) ? args[name] : undefined;
}

function asWritten(name: string, args: MessageArguments): string {
  return String(argumentOf(name, args) ?? `{${name}}`);
}

/** A finite number, or digits that a number holds exactly. */
function numberOf(value: string | number | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value !== undefined && /^-?\d{1,15}(\.\d{1,10})?$/.test(value) ? Number(value) : null;
}

/** Milliseconds since 1970, or ISO 8601 with an offset (a date alone is UTC by ECMA-262, 21.4.1.32). */
function dateOf(value: string | number | undefined): Date | null {
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
  if (value === undefined || (typeof value === 'string' && !iso.test(value))) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}
