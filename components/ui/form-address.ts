/** In the browser: where a GET form leads; empty fields are left out of the address. */
export function formAddress(form: HTMLFormElement, submitter: HTMLElement | null = null): URL {
  const address = new URL(form.action);
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string' && value !== '') search.append(name, value);
  }
  address.search = search.toString();
  return address;
}
