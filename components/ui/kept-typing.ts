import type { Typed } from './form-answer';

/** Fields whose value is nobody else's to find, and what React adds. */
function isKept(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (field instanceof HTMLInputElement) {
    const isChosen = !['checkbox', 'radio'].includes(field.type) || field.checked;
    return isChosen && !['password', 'file', 'submit'].includes(field.type) && isOurs(field.name);
  }
  return (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) && isOurs(field.name);
}

function isOurs(name: string): boolean {
  return name !== '' && !name.startsWith('$ACTION_');
}

/** What stands in a form now. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed = new Map<string, string[]>();
  for (const field of form.elements) {
    if (isKept(field)) typed.set(field.name, [...(typed.get(field.name) ?? []), field.value]);
  }
  return Object.fromEntries(typed);
}

/** Keeps what was typed in one form of one page until it is sent, within this tab. */
export function keptTyping(form: string) {
  const key = () => `typed ${location.pathname} ${form}`;
  return {
    keep: (typed: Typed) => sessionStorage.setItem(key(), JSON.stringify(typed)),
    forget: () => sessionStorage.removeItem(key()),
    find: (): Typed | null => {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key()) ?? 'null');
      return isTyped(kept) ? kept : null;
    },
  };
}

function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}
